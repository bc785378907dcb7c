import { ads } from './ads.ts';
import type { Asset } from './asset.ts';
import { captions } from './captions.ts';
import { china } from './china.ts';
import { facebook } from './facebook.ts';
import { house } from './house.ts';
import { instagram } from './instagram.ts';
import { letters } from './letters.ts';
import { mail } from './mail.ts';
import { partners } from './partners.ts';
import { pinterest } from './pinterest.ts';
import { screens } from './screens.ts';
import { stories } from './stories.ts';
import { x } from './x.ts';

/** The campaign “Nothing before nine.”, channel by channel. */
export const campaign: readonly Asset[] = [
  ...facebook,
  ...x,
  ...instagram,
  ...stories,
  ...screens,
  ...mail,
  ...ads,
  ...partners,
  ...pinterest,
  ...china,
  ...house,
  ...captions,
  ...letters,
];
