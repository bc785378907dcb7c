import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitScale,
  fitted,
  focusOn,
  pixelAt,
  settled,
  stepScale,
  wheelFactor,
  wheelMeaning,
  zoomTo,
} from '../../../renderer/screens/asset/view.ts';
import { box } from '../../../src/model/region.ts';

const stage = { width: 800, height: 600 };
const sizes = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) });
const points = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });

describe('fitting', () => {
  it('shows the whole picture with room around it, in the middle', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const { scale, x, y } = fitted(size, stage);
        expect(scale).toBeLessThanOrEqual(1);
        expect(x).toBeGreaterThanOrEqual(32 - 1e-6);
        expect(y).toBeGreaterThanOrEqual(32 - 1e-6);
        expect(x * 2 + size.width * scale).toBeCloseTo(stage.width);
        expect(y * 2 + size.height * scale).toBeCloseTo(stage.height);
      }),
    );
  });

  it('never enlarges a small picture', () => {
    expect(fitScale({ width: 98, height: 98 }, stage)).toBe(1);
  });
});

describe('zooming', () => {
  const size = { width: 4000, height: 3000 };

  it('keeps the pixel under the pointer where it is, away from the edges', () => {
    const at = { x: 400, y: 300 };
    const near = zoomTo(fitted(size, stage), 2, at, size, stage);
    const nearer = zoomTo(near, 8, { x: 500, y: 200 }, size, stage);
    expect(pixelAt(nearer, { x: 500, y: 200 }, size)).toEqual(pixelAt(near, { x: 500, y: 200 }, size));
  });

  it('stays between the smallest stop and 32, and never leaves the stage empty', () => {
    fc.assert(
      fc.property(sizes, points, fc.double({ min: 0.001, max: 500, noNaN: true }), (picture, at, scale) => {
        const view = zoomTo(fitted(picture, stage), scale, at, picture, stage);
        expect(view.scale).toBeLessThanOrEqual(32);
        expect(view.scale).toBeGreaterThan(0);
        expect(view.x).toBeLessThanOrEqual(stage.width / 2);
        expect(view.x + picture.width * view.scale).toBeGreaterThanOrEqual(stage.width / 2);
      }),
    );
  });

  it.each([
    [0.51, 'in', 2 / 3],
    [0.51, 'out', 0.5],
    [1, 'in', 1.5],
    [1, 'out', 2 / 3],
    [32, 'in', 32],
    [0.01, 'out', 0.01],
  ] as const)('steps from %f %s to %f', (from, direction, to) => {
    expect(stepScale(from, direction)).toBeCloseTo(to);
  });

  it('goes up and down by steps that undo each other', () => {
    expect(stepScale(stepScale(1, 'in'), 'out')).toBe(1);
  });
});

describe('moving', () => {
  it('holds the edges', () => {
    const size = { width: 1000, height: 1000 };
    expect(settled({ scale: 2, x: 500, y: -9000 }, size, stage)).toEqual({ scale: 2, x: 32, y: 600 - 2000 - 32 });
  });

  it('brings a part into the middle, with what lies around it', () => {
    const size = { width: 4000, height: 3000 };
    const part = box(2000, 1500, 40, 30);
    const view = focusOn(part, size, stage);
    expect(view.scale).toBe(8);
    expect(view.x + 2020 * view.scale).toBeCloseTo(400);
    expect(view.y + 1515 * view.scale).toBeCloseTo(300);
  });
});

describe('pointing', () => {
  it('finds the pixel under a point, and none beside the picture', () => {
    const view = { scale: 4, x: 100, y: 50 };
    const size = { width: 10, height: 10 };
    expect(pixelAt(view, { x: 100, y: 50 }, size)).toEqual({ x: 0, y: 0 });
    expect(pixelAt(view, { x: 139.9, y: 89.9 }, size)).toEqual({ x: 9, y: 9 });
    expect(pixelAt(view, { x: 140, y: 60 }, size)).toBeNull();
    expect(pixelAt(view, { x: 99, y: 60 }, size)).toBeNull();
  });
});

describe('the wheel', () => {
  const turn = { deltaMode: 0, deltaX: 0, deltaY: 0, ctrlKey: false, metaKey: false };
  it.each([
    ['a notch of a mouse', { ...turn, deltaY: -120 }, 'zoom'],
    ['lines, as some browsers count', { ...turn, deltaMode: 1, deltaY: 3 }, 'zoom'],
    ['a pinch on a trackpad', { ...turn, deltaY: 4, ctrlKey: true }, 'zoom'],
    ['⌘ and the wheel', { ...turn, deltaY: 4, metaKey: true }, 'zoom'],
    ['two fingers on a trackpad', { ...turn, deltaX: 1, deltaY: 6 }, 'pan'],
    ['two fingers straight down', { ...turn, deltaY: 6 }, 'pan'],
  ] as const)('%s', (_, event, meaning) => {
    expect(wheelMeaning(event)).toBe(meaning);
  });

  it('zooms out by as much as it zoomed in', () => {
    expect(wheelFactor(-120, false)).toBeGreaterThan(1);
    expect(wheelFactor(-120, false) * wheelFactor(120, false)).toBeCloseTo(1);
  });
});
