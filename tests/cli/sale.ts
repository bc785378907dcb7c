import { rm } from 'node:fs/promises';
import { afterEach, beforeEach } from 'vitest';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { campaignWith, type Ended, flat, offBrandPatch, onBrandPatch, onbrand } from './campaign.ts';

type Folders = Awaited<ReturnType<typeof campaignWith>>;
type Command = (...args: readonly string[]) => Promise<Ended>;

/** Path of the one asset in the campaign of `inSaleCampaign`. */
export const sale = 'x/header-sale.png';
/** What it shows: one patch of `fill`, which is none of the kit's colours. */
export const picture = (fill = offBrandPatch.fill) =>
  flat(1500, 500, '#12355b', [onBrandPatch, { ...offBrandPatch, fill }]);

interface SaleCampaign {
  readonly folders: () => Folders;
  /** `onbrand check` of its colours. */
  readonly check: Command;
  readonly reportOf: (...args: readonly string[]) => Promise<{ readonly code: number; readonly report: Report }>;
  readonly waive: Command;
  /** Accepts that colour, as Ada. */
  readonly accept: () => Promise<Ended>;
}

/** Gives each test of a file a campaign of one header with one colour that is not the brand's. */
export function inSaleCampaign(): SaleCampaign {
  let folders: Folders;
  beforeEach(async () => {
    folders = await campaignWith({ [sale]: await picture().png().toBuffer() });
  });
  afterEach(() => rm(folders.root, { recursive: true, force: true }));
  const check: Command = (...args) =>
    onbrand(['check', folders.campaign, '--kit', folders.kit, '--only', 'colour-palette', ...args]);
  const waive: Command = (...args) => onbrand(['waive', folders.campaign, ...args]);
  return {
    folders: () => folders,
    check,
    waive,
    async reportOf(...args) {
      const { code, out } = await check('-f', 'json', ...args);
      return { code, report: reportSchema.parse(JSON.parse(out)) };
    },
    accept: () =>
      waive(
        '--kit',
        folders.kit,
        '--check',
        'colour-palette',
        '--asset',
        sale,
        '--reason',
        'Partner',
        '--author',
        'Ada',
      ),
  };
}
