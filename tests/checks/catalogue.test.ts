import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/channels/index.ts';
import { fileFormat } from '../../src/checks/file-format.ts';
import { pictureAlpha } from '../../src/checks/picture-alpha.ts';
import { pictureAnimation } from '../../src/checks/picture-animation.ts';
import { pictureProfile } from '../../src/checks/picture-profile.ts';
import { sizeDimensions } from '../../src/checks/size-dimensions.ts';
import { sizeRatio } from '../../src/checks/size-ratio.ts';
import { sizeWeight } from '../../src/checks/size-weight.ts';
import { takes } from '../../src/model/placement.ts';
import { box } from '../../src/model/region.ts';
import { conforms, file, judge, picture } from './asset.ts';

const hole = { share: 0.2, box: box(0, 0, 9, 9) };

/** The catalogue must not contradict itself: what it recommends, every check takes. */
const ofPictures = catalogue.filter((placement) => takes(placement) === 'picture');
describe.each(ofPictures.map((placement) => [placement.id, placement] as const))('%s takes', (_, placement) => {
  const clear = placement.alpha === 'required';
  const sizes = [
    placement.recommended,
    ...placement.exportMultipliers.map((n) => ({
      width: placement.recommended.width * n,
      height: placement.recommended.height * n,
    })),
    ...placement.alternatives.filter((a) => a.withinAcceptedRatio),
  ];
  test('each of its own sizes, in each of its formats, at its weight', () => {
    for (const { width, height } of sizes) {
      const facts = {
        file: file({ bytes: Math.min(placement.recommendedMaxBytes ?? 1e9, placement.maxBytes ?? 1e9) }),
        picture: picture({ width, height, hasAlpha: clear }),
        transparency: clear ? hole : { share: 0, box: null },
      };
      expect(judge(sizeDimensions, facts, { placement }), `${width} × ${height}`).toEqual(conforms);
      expect([conforms, 'exact']).toContainEqual(judge(sizeRatio, facts, { placement }));
      expect([conforms, 'no-limit']).toContainEqual(judge(sizeWeight, facts, { placement }));
      expect(judge(pictureAlpha, facts, { placement })).toEqual(conforms);
      expect(judge(pictureAnimation, facts, { placement })).toEqual(conforms);
      expect(judge(pictureProfile, facts, { placement })).toEqual(conforms);
    }
    for (const format of placement.formats) {
      expect(judge(fileFormat, { file: file({ format }) }, { placement }), format).toEqual(conforms);
    }
  });
});
