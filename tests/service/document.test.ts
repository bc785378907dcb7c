import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Replies } from '../../src/service/contract.ts';
import { flat } from '../cli/campaign.ts';
import { type Desk, openDesk } from './desk.ts';

const mail = `<!doctype html><html><body bgcolor="#ffffff">
<div style="display:none" class="preheader">Two cups, one talk.</div>
<table width="600" cellpadding="0" cellspacing="0" role="presentation"><tr><td>
<img src="../x/header.png" width="600" height="200" alt="Cups"><img src="https://cdn.example/a.png" width="600" height="80">
<img src="../../kit/logo.png" width="60" height="60" alt=""><img src="/etc/hostname" alt="">
<a href="http://elsewhere.example/x" style="padding:9px;background:#ff00aa;color:#ffffff">Buy now</a>
</td></tr></table></body></html>`;
const caption = 'Nothing before nine.\n\nThe egg takes six minutes.';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({
    'x/header.png': await flat(1500, 500, '#12355b', []).png().toBuffer(),
    'email/email-spring.html': mail,
    'instagram/01_caption.txt': caption,
    'instagram/01_caption.png': await flat(1080, 1080, '#12355b', []).png().toBuffer(),
  });
  await desk.judged();
});
afterAll(() => desk.close());

const preview = async (path: string, placement: string | null): Promise<Replies['document.preview']> =>
  desk.get('document.preview', { path, appearance: 'light', placement });

test('a mail is drawn with the pictures of the campaign, and with what was found in it marked', async () => {
  const drawn = await preview('email/email-spring.html', 'email-html');
  if (drawn.kind !== 'mail') throw new Error(drawn.kind);
  expect(drawn).toMatchObject({ isMail: true, hasDarkStyles: null, remote: 1, missing: 2 });
  expect(drawn.html.match(/src="data:image\/webp;base64,/g)).toHaveLength(1);
  const { asset } = await desk.get('asset.get', { path: 'email/email-spring.html' });
  const off = asset.judged[0]?.results
    .find(({ check }) => check === 'email-colour')
    ?.deviations.find(({ subject }) => subject === 'colour:#ff00aa');
  const at = drawn.found.indexOf(off?.fingerprint ?? '');
  expect(at).toBeGreaterThanOrEqual(0);
  expect(drawn.html).toMatch(new RegExp(`<a [^>]*data-found="(?:\\d+ )*${at}[" ]`));
});

test('a caption is a post: as its channel counts it, with the picture of its name', async () => {
  expect(await preview('instagram/01_caption.txt', 'instagram-caption')).toMatchObject({
    kind: 'post',
    characters: caption.length - 1,
    limit: 2200,
    unfolded: 125,
    picture: { path: 'instagram/01_caption.png', width: 1080 },
  });
});

test('a file that was saved since is nothing but its words', async () => {
  await desk.put('campaign/email/email-spring.html', `${mail}<p>More.</p>`);
  expect(await preview('email/email-spring.html', 'email-html')).toEqual({ kind: 'words' });
});
