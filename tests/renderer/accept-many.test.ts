import { afterEach, expect, test, vi } from 'vitest';
import { useStore } from '../../renderer/store/index.ts';
import type { OpenFinding } from '../../src/service/waiver-shapes.ts';

afterEach(() => vi.unstubAllGlobals());

const finding = (path: string): OpenFinding => ({
  path,
  check: 'colour-palette',
  subject: '#ff0000',
  severity: 'warn',
  certainty: 'sure',
  message: 'Red.',
});

test('what is open in more than ten thousand assets is asked for in portions, and shown together in their order', async () => {
  const sizes: number[] = [];
  const call = async (_name: string, { paths }: { readonly paths: readonly string[] }) => {
    sizes.push(paths.length);
    return { ok: true, value: paths.map(finding) };
  };
  vi.stubGlobal('window', { onbrand: { call } });
  const paths = Array.from({ length: 10_001 }, (_, i) => `${i}.png`);
  await useStore.getState().askToAcceptIn(paths);
  const { accepting, sheet } = useStore.getState();
  expect(accepting.map(({ path }) => path)).toEqual(paths);
  expect(sheet).toBe('accept');
  expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
  expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(10_001);
});

test('trouble with a portion is told, and opens no sheet that would hold a part of them', async () => {
  useStore.setState({ accepting: [], sheet: null, told: [] });
  let asked = 0;
  const call = async (_name: string, { paths }: { readonly paths: readonly string[] }) => {
    asked += 1;
    return asked === 1
      ? { ok: true, value: paths.map(finding) }
      : { ok: false, problem: { code: 'no-campaign', message: 'No campaign is open.', hint: 'Open one.' } };
  };
  vi.stubGlobal('window', { onbrand: { call } });
  await useStore.getState().askToAcceptIn(Array.from({ length: 2000 }, (_, i) => `${i}.png`));
  expect(asked).toBe(2);
  expect(useStore.getState()).toMatchObject({ accepting: [], sheet: null, told: [{}] });
});
