import { afterEach, describe, expect, test } from 'vitest';
import { channelsCommand } from '../../src/cli/channels.ts';
import { exitCodes } from '../../src/cli/exit.ts';
import type { Language } from '../../src/model/language.ts';
import { placementSchema } from '../../src/model/placement.ts';
import { formatBytes } from '../../src/report/format.ts';

async function run(language: Language, ...args: readonly string[]) {
  const told = { out: '', err: '' };
  const io = {
    out: (text: string) => {
      told.out += text;
    },
    err: (text: string) => {
      told.err += text;
    },
    colour: false,
    language,
    terminal: false,
    interactive: false,
  };
  await channelsCommand(io).parseAsync([...args], { from: 'user' });
  return told;
}

afterEach(() => {
  process.exitCode = exitCodes.conforms;
});

describe('onbrand channels', () => {
  test('lists what has every word, under its channel', async () => {
    const { out, err } = await run('en', 'x', 'header');
    expect(out).toContain(
      'X (Twitter)\n  x-header   Profile header  1500×500   3:1    5.2 MB  jpg png  official    2026-11-21\n',
    );
    expect(out).toContain('1 placement on 1 channel');
    expect(err).toBe('');
  });

  test('states a limit as a finding quotes it', async () => {
    const { out } = await run('en', 'google-uploaded-728x90');
    expect(out).toContain(formatBytes(153_600).replace('\u00a0', ' '));
  });

  test('shows all that is known of one', async () => {
    const { out } = await run('en', 'facebook-cover');
    expect(out).toMatch(/^Facebook · Page cover photo {2}facebook-cover\n/);
    expect(out).toContain('851×315');
    expect(out).toContain('1640×624 (2x of 820x312)');
    expect(out).toContain('mobile-2.4x1-left-aligned  all that is shown: 756×315 @ 0, 0 (official)');
    expect(out).toContain('https://www.facebook.com/help/125379114252045');
    expect(out).toContain('Display crop:');
    expect(out).toContain('another ratio: crops it');
  });

  test('says how long a text may be', async () => {
    expect((await run('en', 'x-caption')).out).toMatch(/Characters +at most 280\n/);
    expect((await run('zh-Hans', 'x-caption')).out).toMatch(/字数 +最多 280 字符\n/);
    expect((await run('en', 'facebook-cover')).out).not.toContain('Characters');
  });

  test('speaks Chinese, and finds Chinese', async () => {
    const { out } = await run('zh-Hans', '视频号');
    expect(out).toContain('微信\n');
    expect(out).toContain('视频号封面');
    expect(out).toContain('1 个渠道，1 个版位');
    expect((await run('zh-Hans', 'wechat-article-cover')).out).toContain('重要内容应在其内: 384×343 @ 258, 20');
  });

  test('gives data', async () => {
    const { out } = await run('en', 'youtube', '--format', 'json');
    const placements = placementSchema.array().parse(JSON.parse(out));
    expect(placements).toHaveLength(7);
    expect(placements.every(({ channelId }) => channelId === 'youtube')).toBe(true);
  });

  test('all of them fit under one heading', async () => {
    const { out } = await run('en');
    expect(out).toContain('178 placements on 41 channels');
    expect(out.match(/Placement {2,}What it is/g)).toHaveLength(1);
  });

  test('a word that is unknown is a usage error with a guess', async () => {
    const { out, err } = await run('en', 'x-heder');
    expect(out).toBe('');
    expect(err).toBe('No placement is found for “x-heder”. Did you mean “x-header”?\n');
    expect(process.exitCode).toBe(exitCodes.usage);
    expect((await run('zh-Hans', 'zzzzzzzzz')).err).toContain('没有找到与“zzzzzzzzz”相符的版位。');
  });
});
