import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { pictureAddress } from '../src/service/address.ts';
import type { Bridge } from '../src/service/bridge.ts';
import type { ServiceEvent } from '../src/service/events.ts';
import { channels } from './channels.ts';

/**
 * All that the page gets: the bridge, frozen by Electron as it crosses. A page can't forge a path: Electron alone knows
 * the path of a `File`, and only of one that a person dropped or picked.
 */
const bridge: Bridge = {
  door: 'electron',
  platform: process.platform,
  call: (name, given) => ipcRenderer.invoke(channels.call, name, given),
  listen: (heard) => {
    const onEvent = (_: unknown, event: ServiceEvent): void => heard(event);
    ipcRenderer.on(channels.event, onEvent);
    ipcRenderer.send(channels.listening);
    return () => {
      ipcRenderer.off(channels.event, onEvent);
    };
  },
  grant: async (files) => ({
    ok: true,
    value: await ipcRenderer.invoke(
      channels.dropped,
      files.map((file) => webUtils.getPathForFile(file)),
    ),
  }),
  pick: (what) => ipcRenderer.invoke(channels.pick, what),
  downloads: null,
  dragOut: (path) => ipcRenderer.send(channels.dragOut, path),
  pictureAddress,
};

contextBridge.exposeInMainWorld('onbrand', bridge);
