import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { rule } from '../model/rules.ts';
import { lessSure, logoBecause, overLimit, sightedInUse } from './support/logo.ts';

type Values = Readonly<Record<'variant' | 'rotation' | 'way' | 'wayZh' | 'margin' | 'allowed', string | number>>;
type Told = Evidence<Values>;

const tenth = (value: number): number => Math.round(value * 10) / 10;
/** Degrees between two directions, −180…180. */
const turn = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180;

/** A logo stands at one of the rotations that the kit allows. */
export const logoRotation = defineAssetCheck({
  id: 'logo-rotation',
  category: 'logo',
  severity: 'fail',
  weight: 6,
  limits: {
    turn: {
      default: 1.5,
      min: 0.2,
      max: 45,
      unit: '°',
      why: {
        en: 'How far it may be turned from an allowed rotation. At 1.5° one end of a mark 100 px wide lies 2.6 px higher than the other.',
        'zh-Hans': '与允许角度之间的最大偏转。偏转 1.5° 时，宽 100 像素的标志一端会比另一端高 2.6 像素。',
      },
    },
  },
  needs: ['logos'],
  run({ logos }, { logos: rules, limits }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    return {
      findings: found.flatMap(({ sighting, subject, certainty, region }) => {
        const { rotation, error } = sighting.pose;
        const [nearest = 0] = [...rules.rotation].sort(
          (a, b) => Math.abs(turn(a, rotation)) - Math.abs(turn(b, rotation)),
        );
        const turned = turn(nearest, rotation);
        const over = overLimit(Math.abs(turned), limits.turn, error.rotation);
        if (over === null) return [];
        const values: Values = {
          variant: sighting.variant,
          rotation: tenth(rotation),
          way: turned > 0 ? 'clockwise' : 'anticlockwise',
          wayZh: turned > 0 ? '顺时针' : '逆时针',
          // Nothing is measured to no error at all.
          margin: Math.max(0.1, tenth(error.rotation)),
          allowed: `${nearest}°`,
        };
        return [
          {
            subject,
            regions: [region],
            evidence: { measured: tenth(Math.abs(turned)), limit: limits.turn, unit: '°', values },
            certainty: lessSure(certainty, over),
            extent: Math.abs(turned) / limits.turn - 1,
            rule: rule('kit', 'logos.rotation'),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Rotation of the logo',
      why: 'A logo that leans looks like an accident, or like another logo.',
      blind:
        'Rotations of more than 30° are not looked for, but for 90° and 180°, which are asked about; any other such logo counts as not found. Half of the marks are measured to 0.02°; of 59 upright ones none was accused, of 17 turned by 2° or more all were.',
      message: ({ measured, limit, values }: Told) =>
        `The logo (${values.variant}) is turned ${values.way} by ${measured}° from ${values.allowed}, measured to ±${values.margin}°; up to ${limit}° is allowed.`,
      remedy: ({ values }: Told) => `Turn it back to ${values.allowed}.`,
      because: logoBecause.en,
    },
    'zh-Hans': {
      title: '标志的角度',
      why: '歪斜的标志看上去像失误，或像另一个标志。',
      blind:
        '不会查找偏转超过 30° 的标志（90° 与 180° 除外，会提问），其余此类标志视为未找到。一半的标志测量误差在 0.02° 以内；59 个端正的无一误报，17 个偏转 2° 以上的全部指出。',
      message: ({ measured, limit, values }: Told) =>
        `标志（${values.variant}）相对 ${values.allowed} ${values.wayZh}偏转 ${measured}°，测量误差 ±${values.margin}°；允许值为 ${limit}°。`,
      remedy: ({ values }: Told) => `请将标志转回 ${values.allowed}。`,
      because: logoBecause['zh-Hans'],
    },
  },
});
