import { type BrowserWindow, Notification } from 'electron';
import type { Language } from '../src/model/language.ts';
import type { ServiceEvent } from '../src/service/events.ts';
import type { CampaignStanding } from '../src/service/shapes.ts';
import { raise } from './window.ts';
import { doorWords } from './words.ts';

/** A run that took longer than this, people have gone to do something else. */
const longRunMs = 10_000;

/** Shows a run beyond the window: on the dock or taskbar while it goes on, by a notification when it took long. */
export interface Teller {
  readonly hear: (event: ServiceEvent, window: BrowserWindow, language: Language, mayNotify: boolean) => void;
}

export function createTeller(): Teller {
  let startedAt: number | null = null;
  return {
    hear(event, window, language, mayNotify) {
      switch (event.kind) {
        case 'run.judged':
          startedAt ??= Date.now();
          window.setProgressBar(event.progress.done / Math.max(1, event.progress.total));
          break;
        case 'run.ended': {
          const long = startedAt !== null && Date.now() - startedAt > longRunMs;
          endProgress(window);
          if (long && mayNotify && !window.isFocused() && !wasInterrupted(event.campaign)) {
            notify(window, event.campaign, language);
          }
          break;
        }
        case 'engine.stopped':
          endProgress(window);
      }
    },
  };

  function endProgress(window: BrowserWindow): void {
    startedAt = null;
    window.setProgressBar(-1); // Electron's way to take it away
  }
}

const wasInterrupted = ({ run }: CampaignStanding): boolean => run.kind !== 'finished' || run.skipped > 0;

function notify(window: BrowserWindow, { name, summary }: CampaignStanding, language: Language): void {
  if (summary === null) return;
  const words = doorWords[language];
  const { deviates, review, conforms, unjudged } = summary.assets;
  const notification = new Notification({
    title: words.checked(name),
    body: words.standing({ assets: deviates + review + conforms + unjudged, deviate: deviates, review }),
  });
  notification.on('click', () => raise(window));
  notification.show();
}
