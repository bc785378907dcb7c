import { logistic } from './logistic.ts';
import { meanSide, type Pose } from './pose.ts';
import type { Shape } from './shape.ts';
import type { Evidence } from './verify.ts';
import { firstLook } from './weights.ts';

/** A shape at a pose with all that speaks for and against it. */
export interface Assessed {
  readonly shape: Shape;
  readonly pose: Pose;
  readonly evidence: Evidence;
  /** Score of the coarse hint that it came from. */
  readonly coarse: number;
}

/** The evidence as numbers of about 0…1, with products of those that mean more together. */
export function features({ shape, pose, evidence, coarse }: Assessed): readonly number[] {
  const { ink, all } = evidence;
  const size = Math.max(0, Math.min(1, Math.log2(meanSide(shape, pose) / 14) / 4));
  const complexity = Math.min(3, shape.points('ink', 96).complexity) / 3;
  const complexityAll = Math.min(3, shape.points('all', 96).complexity) / 3;
  return [
    ink.mean,
    ink.hit,
    ink.worst,
    ink.mean - ink.control,
    ink.explained,
    evidence.visible,
    size,
    ink.mean * size,
    ink.explained * ink.mean,
    Math.min(1, evidence.points / 200),
    coarse,
    Math.min(1, evidence.contrast / 100),
    complexity,
    complexity * ink.mean,
    all.mean,
    all.worst,
    all.explained,
    Math.max(ink.mean * complexity, all.mean * complexityAll),
    evidence.colourMatch,
    Math.abs(Math.log(Math.abs(pose.sx / pose.sy))),
    Math.abs(pose.angle),
    ink.worst * size,
    evidence.clutterInk,
    evidence.clutterGround,
    evidence.clutterInk * ink.mean,
    Math.min(ink.worst, all.worst) * complexity,
    ink.hit * ink.hit * complexity,
    richness(shape),
    richness(shape) * ink.hit,
  ];
}

/** How many edge points there are to be had, 0…1. */
const richness = (shape: Shape): number => Math.min(1, shape.points('ink', 96).count / 200);

/** How likely it is right at first look, 0…1. */
export const probability = (assessed: Assessed): number => logistic(firstLook, features(assessed));
