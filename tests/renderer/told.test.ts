import { beforeEach, expect, test } from 'vitest';
import { useStore } from '../../renderer/store/index.ts';
import type {} from '../../renderer/window.d.ts';
import type { KitProblem } from '../../src/model/open-kit.ts';
import type { CampaignStanding, RunState } from '../../src/service/shapes.ts';

const broken = (message: string) => ({
  code: 'kit-broken' as const,
  message: 'The brand kit has faults (1).',
  hint: '',
  kitProblems: [
    {
      code: 'value',
      file: 'brandkit.json',
      line: 2,
      key: '',
      level: 'error',
      found: '',
      expected: '',
      nearest: null,
      message,
    },
  ] satisfies KitProblem[],
});
const trouble = { code: 'unreadable' as const, message: 'It can’t be read.', hint: '' };
const { tell, tellStopped, putKitTroubleAway, putStoppedAway } = useStore.getState();

beforeEach(() => useStore.setState({ told: [] }));

test('of two broken kits the latest names its faults', () => {
  tell(broken('one'));
  tell(broken('other'));
  expect(useStore.getState().told.map(({ kitProblems }) => kitProblems?.map(({ message }) => message))).toEqual([
    ['other'],
  ]);
});

test('that the engine stopped is told by its event, not by every call that waited', () => {
  tell({ ...trouble, code: 'engine-stopped' });
  tellStopped('It stopped (SIGKILL).', '');
  expect(useStore.getState().told.map(({ message }) => message)).toEqual(['It stopped (SIGKILL).']);
});

test('that the engine stopped is over when a new run begins; other trouble stays', () => {
  tell(trouble);
  tellStopped('It stopped (SIGKILL).', '');
  putStoppedAway();
  expect(useStore.getState().told.map(({ message }) => message)).toEqual([trouble.message]);
});

test('the same trouble twice is told once', () => {
  tell(trouble);
  tell(trouble);
  expect(useStore.getState().told).toHaveLength(1);
});

test('what was wrong with a kit goes when another is open; other trouble stays', () => {
  tell(trouble);
  tell(broken('one'));
  putKitTroubleAway();
  expect(useStore.getState().told.map(({ message }) => message)).toEqual([trouble.message]);
});

test('a run ends with the engine, and one that had ended stays as it was', () => {
  const campaign = (run: RunState) => ({ run }) as CampaignStanding;
  const progress = { done: 3, total: 9, rate: null, secondsLeft: null, isForLogos: false };
  const after = (run: RunState): RunState | undefined => {
    useStore.setState({ campaign: campaign(run) });
    useStore.getState().takeStopped();
    return useStore.getState().campaign?.run;
  };
  expect(after({ kind: 'running', progress })).toEqual({ kind: 'stopped' });
  expect(after({ kind: 'finished', skipped: 0 })).toEqual({ kind: 'finished', skipped: 0 });
});
