import type { Bridge } from '../../../src/service/bridge.ts';

type Side = Parameters<Bridge['pictureAddress']>[1];

const sides: readonly Exclude<Side, 'full'>[] = [160, 320, 640, 1280];

/** The smallest picture that is sharp at so many CSS px of its longest side. */
export const pictureSideFor = (length: number, ratio = window.devicePixelRatio): Side =>
  sides.find((side) => side >= length * ratio) ?? 1280;
