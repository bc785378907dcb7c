import { appHandlers } from './app.ts';
import { assetHandlers } from './asset.ts';
import { campaignHandlers } from './campaign.ts';
import { documentHandlers } from './document.ts';
import { draftHandlers } from './draft.ts';
import { exportHandlers } from './export.ts';
import { fixHandlers } from './fix.ts';
import type { Handlers } from './handler.ts';
import { historyHandlers } from './history.ts';
import { kitHandlers } from './kit.ts';
import { placementHandlers } from './placement.ts';
import { runHandlers } from './run.ts';
import { waiverHandlers } from './waiver.ts';

/** Who answers which call. A call without a handler does not compile. */
export const handlers: Handlers = {
  ...appHandlers,
  ...assetHandlers,
  ...campaignHandlers,
  ...documentHandlers,
  ...draftHandlers,
  ...exportHandlers,
  ...fixHandlers,
  ...historyHandlers,
  ...kitHandlers,
  ...placementHandlers,
  ...runHandlers,
  ...waiverHandlers,
};
