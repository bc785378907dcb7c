import type { Bridge } from '../src/service/bridge.ts';

declare global {
  interface Window {
    /** Put there by the door, before anything else runs. */
    onbrand: Bridge;
  }
}
