import { expect, test } from 'vitest';
import { kitWith } from './kits.ts';
import { lint } from './lints.ts';

const svg = (body: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${body}</svg>`;
const kit = kitWith({ logos: { variants: [{ id: 'main', file: 'logo.svg', lockup: 'mark' }] } });
const plain = async (content: string): Promise<boolean> =>
  (await lint(kit, { 'logo.svg': content })).some(({ message }) => message.includes('one plain form'));

test.each([
  ['a disc', '<circle cx="32" cy="32" r="30" fill="#135"/>'],
  ['a rounded box', '<rect x="4" y="4" width="56" height="56" rx="12" fill="#135"/>'],
  ['a shield', '<path d="M8 4h48v28q0 20-24 28q-24-8-24-28z" fill="#135"/>'],
])('%s is asked about, never stated', async (_, body) => {
  expect(await plain(svg(body))).toBe(true);
});

test.each([
  ['a ring', '<circle cx="32" cy="32" r="22" fill="none" stroke="#135" stroke-width="12"/>'],
  [
    'a letter on a plate',
    '<rect width="64" height="64" rx="12" fill="#135"/><path d="M20 14h10v14h6V14h10v36H36V38h-6v12H20z" fill="#fff"/>',
  ],
  ['what could take for ever to draw is not drawn', '<g id="a"><circle cx="32" cy="32" r="30"/></g><use href="#a"/>'],
])('%s', async (_, body) => {
  expect(await plain(svg(body))).toBe(false);
});
