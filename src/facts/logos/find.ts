import { align } from '../../measure/logo/align.ts';
import type { Pass } from '../../measure/logo/coarse-template.ts';
import { detect, detectAt, type Finding } from '../../measure/logo/detect.ts';
import { confidenceOf, type Examined, examine } from '../../measure/logo/examine.ts';
import { isOneFormLeft } from '../../measure/logo/in-sight.ts';
import { areaOf, overlap, type Pose, poseOfWhole, quadOf, sharedArea } from '../../measure/logo/pose.ts';
import { remainsOf } from '../../measure/logo/remains.ts';
import { isMoreThan } from '../../measure/logo/rest.ts';
import type { Shape } from '../../measure/logo/shape.ts';
import { type Attitude, poseLaid, turned } from './attitude.ts';
import type { PreparedKit, PreparedShape } from './prepare.ts';
import { certaintyOf, isSpoilt } from './spoilt.ts';
import type { Working } from './working.ts';

/** Radians: over it a long shape is easily missed by a search for upright ones. */
const leaning = 0.07;

/** A shape of the kit where it stands. */
export interface FoundShape {
  readonly prepared: PreparedShape;
  readonly examined: Examined;
  /** Calibrated, 0…1. */
  readonly confidence: number;
  readonly attitude: Attitude;
}

/** Found for sure: no further pass is needed. And found at all, so that a mark on its side is not looked for. */
const sure = 0.97;
const stated = 0.95;
const asked = 0.75;
/** Worth a second look after the first. */
const leastLikely = 0.2;
/** What stands out from its ground neither in lightness nor in colour (grey levels), or is mostly something else, is not the logo. */
const leastContrast = 1.1;
const leastStep = 14;
const mostMissing = 0.6;
/** What is one ordinary form may be any such form: that is asked, never stated. */
const mostOfPlain = 0.9;
/**
 * A lockup fits no better than this (mean response of its edges) where its mark stands alone, nor is it likely at all: of
 * 50 on the dev split 0.49 and 0.01 at most. Beyond, a sure mark is a part of it. Then the lockup is asked about, however
 * altered it is, if so much of the picture there looks like it; where it can't be made out the mark is.
 */
const mostAlone = 0.55;
const leastExplained = 0.5;
const mostOfPart = 0.9;
/** What a mark counts for of which enough remains to be sure. */
const sureOfRest = 0.96;
/** Worth being told of at all; checks ask from 0.75 on. */
const leastConfidence = 0.5;
/** Two findings meet if they share so much of the smaller one. */
const meets = 0.4;
/** Of findings that meet, the larger is meant if it is nearly as likely: the mark in a lockup is no second logo. */
const nearly = 0.8;
/** … is so many times as large, and holds so much of it. */
const larger = 1.3;
const holds = 0.8;
/** The lockup that a mark is a part of needs less, if the picture looks like it: that the mark stands there is sure in any case. */
const nearlyWhole = 0.5;
/** … and is as sure as the mark where both put it in the same place (intersection over union). */
const agrees = 0.8;
/**
 * What a likelihood counts for where the mark is mirrored, or lies on its side: that is rare, and letters that are turned
 * are other letters. It must fit as well as what is stated, and is asked.
 */
const handicaps: Readonly<Record<Attitude, number>> = {
  upright: 1,
  mirrored: 0.9,
  quarter: 0.8,
  half: 0.8,
  'three-quarters': 0.8,
};

/** All places where a logo of the kit stands, each told once, the largest first. */
export function findLogos({ shapes }: PreparedKit, { levels, rim }: Working): readonly FoundShape[] {
  const found: FoundShape[] = [];
  /** Marks that seem to be a part of their lockup, and lockups that are told by their mark alone. */
  const doubtful = new Set<Finding>();
  const alignments = new Map<Finding, Finding>();
  const alignedOf = (finding: Finding): Finding => {
    const known = alignments.get(finding) ?? { ...finding, ...align(levels, finding.shape, finding.pose, rim) };
    alignments.set(finding, known);
    return known;
  };
  const consider = (prepared: PreparedShape, finding: Finding, attitude: Attitude, isTold = false): void => {
    if ((finding.probability < leastLikely && !isTold) || found.some((known) => isSurelyWithin(finding, known))) return;
    const examined = examine(finding, levels, rim);
    const { contrast, appearance, residual } = examined;
    if ((contrast < leastContrast && appearance.step < leastStep) || residual.missing > mostMissing) return;
    const sure = confidenceOf(examined) * handicaps[attitude];
    const isCommon = prepared.plain || isOneFormLeft(finding.shape, finding.pose, levels[0]!, rim);
    const confidence = isCommon ? Math.min(mostOfPlain, sure) : sure;
    const canBeSpoilt = attitude === 'upright' && !isCommon && confidence < stated;
    const remains = canBeSpoilt ? remainsOf(finding, levels, rim) : null;
    const certainty = remains && certaintyOf(remains, finding.shape);
    if (remains !== null && certainty !== null) {
      const { pose, covariance, appearance } = remains;
      found.push({
        prepared,
        examined: { ...examined, finding: { ...finding, pose, covariance }, appearance },
        confidence: Math.max(certainty === 'sure' ? sureOfRest : mostOfPart, confidence),
        attitude,
      });
      return;
    }
    const seemsSpoilt = canBeSpoilt && isSpoilt(examined);
    if (confidence >= (seemsSpoilt ? asked : leastConfidence)) found.push({ prepared, examined, confidence, attitude });
    else if (seemsSpoilt || (isTold && appearance.explained >= leastExplained)) {
      doubtful.add(finding);
      found.push({ prepared, examined, confidence: mostOfPart, attitude });
    }
  };
  const look = (pass: Pass, attitude: Attitude): void => {
    const before = found.length;
    for (const prepared of shapes) {
      const shape = prepared.laid(attitude);
      if (shape === null) continue;
      for (const finding of detect(shape, levels, pass)) consider(prepared, finding, attitude);
    }
    if (attitude !== 'upright') return;
    // A mark shows where its lockup would lie: that is far longer, and easily missed by a search of its own.
    for (const { prepared, examined, confidence } of found.slice(before)) {
      for (const { whole, within } of prepared.wholes) {
        if (found.some((known) => known.prepared === whole && isSurelyWithin(examined.finding, known))) continue;
        const { pose: part } = alignedOf(examined.finding);
        const pose = poseOfWhole(whole.shape, within, part);
        const { fit, finding } = detectAt(whole.shape, levels, pose);
        const seemsPart = confidence >= stated && (fit > mostAlone || (finding?.probability ?? 0) >= leastLikely);
        if (finding === null) {
          if (seemsPart) doubtful.add(examined.finding);
        } else consider(whole, finding, attitude, seemsPart && isOne(whole.shape, pose, finding.pose));
      }
      for (const attitude of ['mirrored', ...turned] as const) {
        for (const { whole, shape, within } of wholesLaid(prepared, attitude)) {
          if (found.some((known) => known.prepared === whole && isSurelyWithin(examined.finding, known))) continue;
          const { finding } = detectAt(shape, levels, poseOfWhole(shape, within, alignedOf(examined.finding).pose));
          if (finding !== null) consider(whole, finding, attitude);
        }
      }
    }
  };
  const settled = (): boolean => found.some(({ confidence }) => confidence >= sure);
  /** A mark is found however it leans; a lockup that is not known to hold it, only by the next pass. */
  const leans = (): boolean => found.some(({ examined }) => Math.abs(examined.finding.pose.angle) > leaning);
  look('upright', 'upright');
  if (!settled() || leans()) look('rotated', 'upright');
  if (!settled()) look('laid', 'mirrored');
  if (!found.some(({ confidence }) => confidence >= asked)) for (const attitude of turned) look('laid', attitude);
  // Where there is nothing of a lockup but its mark, the mark is meant.
  const whole = found.filter(({ prepared, attitude, examined: { finding } }) =>
    partsOf(prepared, attitude, shapes).every(({ part, within }) =>
      isMoreThan(levels, finding.shape, finding.pose, part.shape, within),
    ),
  );
  return withoutRivals(whole).map((one) => {
    const { finding } = one.examined;
    const confidence = doubtful.has(finding) ? Math.min(mostOfPart, one.confidence) : one.confidence;
    return { ...one, confidence, examined: { ...one.examined, finding: alignedOf(finding) } };
  });
}

/** The shapes that are a part of another as it lies, with their poses in px of it. */
const partsOf = (whole: PreparedShape, attitude: Attitude, shapes: readonly PreparedShape[]) =>
  shapes.flatMap((part) =>
    (attitude === 'upright' ? part.wholes : wholesLaid(part, attitude)).flatMap((one) =>
      one.whole === whole ? [{ part, within: one.within }] : [],
    ),
  );

/** A mark that is the same when it is mirrored, or turned, may stand in a lockup that is. */
function wholesLaid(part: PreparedShape, attitude: Exclude<Attitude, 'upright'>) {
  if (part.wholes.length === 0 || part.laid(attitude) !== null) return [];
  return part.wholes.flatMap(({ whole, within }) => {
    const shape = whole.laid(attitude);
    return shape === null ? [] : [{ whole, shape, within: poseLaid(part.shape, within, whole.shape, attitude) }];
  });
}

/** Whether it lies within a larger one that is sure, which would be kept in its stead. */
function isSurelyWithin({ shape, pose }: Finding, { examined, confidence }: FoundShape): boolean {
  if (confidence < sure) return false;
  const quad = quadOf(shape, pose);
  const other = quadOf(examined.finding.shape, examined.finding.pose);
  const area = Math.abs(areaOf(quad));
  return Math.abs(areaOf(other)) > larger * area && sharedArea(quad, other) > holds * area;
}

/** Of findings that lie on each other one is kept: the likeliest, or a larger one that is nearly as likely. */
function withoutRivals(found: readonly FoundShape[]): readonly FoundShape[] {
  const left = found
    .map((one) => {
      const { shape, pose } = one.examined.finding;
      const quad = quadOf(shape, pose);
      return { one, quad, area: Math.abs(areaOf(quad)), confidence: one.confidence };
    })
    .sort((a, b) => b.confidence - a.confidence);
  const kept: typeof left = [];
  while (left.length > 0) {
    const best = left[0]!;
    const rivals = left.filter(({ quad, area }) => sharedArea(quad, best.quad) > meets * Math.min(area, best.area));
    const chosen = rivals
      .map((rival) => ({ rival, isWhole: best.one.prepared.wholes.some(({ whole }) => whole === rival.one.prepared) }))
      .filter(({ rival: { one, confidence }, isWhole }) => {
        const isSeen = isWhole && one.examined.appearance.explained >= leastExplained;
        return confidence >= (isSeen ? nearlyWhole : nearly) * best.confidence;
      })
      .filter(({ rival }) => sharedArea(rival.quad, best.quad) > holds * best.area)
      .reduce(
        // Little more than its part, as an old version with a stripe more, it must be there for sure.
        (largest, { rival, isWhole }) =>
          rival.area > (isWhole && rival.confidence >= sure ? 1 : larger) * largest.area ? rival : largest,
        best,
      );
    const told = chosen.confidence >= asked ? best.confidence : Math.min(mostOfPart, best.confidence);
    kept.push(isConfirmed(chosen.one, best.one) ? { ...chosen, one: { ...chosen.one, confidence: told } } : chosen);
    for (const rival of [
      best,
      ...left.filter(({ quad, area }) => sharedArea(quad, chosen.quad) > meets * Math.min(area, chosen.area)),
    ]) {
      const at = left.indexOf(rival);
      if (at >= 0) left.splice(at, 1);
    }
  }
  return kept.sort((a, b) => b.area - a.area).map(({ one }) => one);
}

/**
 * Whether an upright lockup lies just where a likelier mark, a part of it, says: then, likely itself, it is no less sure
 * than the mark.
 */
function isConfirmed({ prepared, examined, confidence, attitude }: FoundShape, part: FoundShape): boolean {
  if (attitude !== 'upright') return false;
  const known = part.prepared.wholes.find(({ whole }) => whole === prepared);
  if (known === undefined || part.confidence <= confidence) return false;
  const { shape, pose } = examined.finding;
  const told = poseOfWhole(shape, known.within, part.examined.finding.pose);
  return isOne(shape, told, pose);
}

const isOne = (shape: Shape, a: Pose, b: Pose): boolean => overlap(quadOf(shape, a), quadOf(shape, b)) > agrees;
