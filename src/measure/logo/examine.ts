import { type Appearance, appearanceOf } from './appearance.ts';
import { outlineContrast } from './contrast.ts';
import type { Finding } from './detect.ts';
import { type GroundModel, groundOf } from './ground.ts';
import { logistic } from './logistic.ts';
import { distanceTo, type Patch, patchOf, type Sight } from './patch.ts';
import { meanSide } from './pose.ts';
import { type Level, levelFor } from './pyramid.ts';
import { type Residual, residualOf } from './residual.ts';
import { secondLook } from './weights.ts';

/** Where a finding stands, turned upright beside the mark itself. */
export interface Stand {
  readonly patch: Patch;
  /** px of the patch to the nearest ink, and to the nearest px without. */
  readonly toInk: Float32Array;
  readonly toGround: Float32Array;
  readonly ground: GroundModel;
}

/** A finding looked at px by px. */
export interface Examined {
  readonly finding: Finding;
  readonly ground: GroundModel;
  readonly appearance: Appearance;
  readonly residual: Residual;
  /** WCAG ratio along the outline. */
  readonly contrast: number;
}

/** Enough to settle whether it is the mark; and to say what was done to it, its clear space included. */
export const glance: Sight = { side: 64, around: 0.35 };
export const closeLook: Sight = { side: 96, around: 1 };

export function standOf({ shape, pose }: Finding, levels: readonly Level[], rim: number, sight: Sight): Stand {
  const level = levelFor(levels, meanSide(shape, pose), sight.side);
  const patch = patchOf(level, shape, pose, rim, sight);
  const toInk = distanceTo('ink', patch);
  const toGround = distanceTo('ground', patch);
  return { patch, toInk, toGround, ground: groundOf(patch, toInk) };
}

export function examine(finding: Finding, levels: readonly Level[], rim: number): Examined {
  const { shape } = finding;
  const { patch, toInk, toGround, ground } = standOf(finding, levels, rim, glance);
  return {
    finding,
    ground,
    appearance: appearanceOf(patch, shape.rgba, toInk),
    residual: residualOf(patch, shape.rgba, ground, toInk, toGround),
    contrast: outlineContrast(patch, ground),
  };
}

/** What was seen, as numbers of about 0…1: the second look that settles how sure a sighting is. */
export function secondFeatures({ finding, ground, appearance, residual, contrast }: Examined): readonly number[] {
  const { shape, pose, evidence, probability } = finding;
  const p = Math.max(1e-4, Math.min(1 - 1e-4, probability));
  const size = Math.max(0, Math.min(1, Math.log2(meanSide(shape, pose) / 14) / 4));
  const { explained, worst, step } = appearance;
  return [
    Math.log(p / (1 - p)) / 8,
    explained,
    worst,
    explained * worst,
    Math.min(1, Math.log(contrast) / 2),
    residual.missing,
    Math.min(1, residual.share - residual.missing),
    residual.worstCell,
    ground.busy,
    evidence.visible,
    size,
    explained * size,
    Math.min(1, step / 60),
    evidence.clutterInk,
    Math.min(3, shape.points('ink', 96).complexity) / 3,
    evidence.ink.worst,
    evidence.ink.worst * evidence.ink.hit,
    evidence.all.explained,
    Math.abs(Math.log(pose.sx / pose.sy)),
    Math.abs(pose.angle),
    ground.busy * explained,
  ];
}

/** Calibrated: of sightings at 0.9, nine in ten are right (docs/benchmarks.md). */
export const confidenceOf = (examined: Examined): number => logistic(secondLook, secondFeatures(examined));
