import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where a font lies; `face` names one of a collection by its PostScript name, null where the file holds only one. */
export interface FontPlace {
  readonly file: string;
  readonly face: string | null;
}

export interface ChineseFont {
  readonly regular: FontPlace;
  /** As often missing as not. */
  readonly bold: FontPlace;
}

/**
 * Fonts for simplified Chinese that this machine may have, the ones made for screens and reports first. They are too large
 * to ship (8 MB a weight), and every system in China has one. Some may not be there.
 */
export async function chineseFonts(): Promise<readonly ChineseFont[]> {
  switch (process.platform) {
    case 'darwin':
      return mac;
    case 'win32':
      return windows(join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'));
    default:
      return [...(await fromFontconfig()), ...linux];
  }
}

/** The bytes of a font file; null where there is none. */
export const readFont = (file: string): Promise<Uint8Array | null> => readFile(file).catch(() => null);

const pair = (regularFile: string, regular: string | null, boldFile: string, bold: string | null): ChineseFont => ({
  regular: { file: regularFile, face: regular },
  bold: { file: boldFile, face: bold },
});

const pingFang = '/System/Library/Fonts/PingFang.ttc';
const hiragino = '/System/Library/Fonts/Hiragino Sans GB.ttc';
const mac = [
  pair(pingFang, 'PingFangSC-Regular', pingFang, 'PingFangSC-Semibold'),
  pair(hiragino, 'HiraginoSansGB-W3', hiragino, 'HiraginoSansGB-W6'),
  pair(
    '/System/Library/Fonts/STHeiti Light.ttc',
    'STHeitiSC-Light',
    '/System/Library/Fonts/STHeiti Medium.ttc',
    'STHeitiSC-Medium',
  ),
];

const windows = (folder: string): readonly ChineseFont[] => [
  pair(join(folder, 'msyh.ttc'), 'MicrosoftYaHei', join(folder, 'msyhbd.ttc'), 'MicrosoftYaHei-Bold'),
  pair(join(folder, 'Deng.ttf'), null, join(folder, 'Dengb.ttf'), null),
  pair(join(folder, 'simhei.ttf'), null, join(folder, 'simhei.ttf'), null),
];

const noto = '/usr/share/fonts/opentype/noto/NotoSansCJK-';
const linux = [
  pair(`${noto}Regular.ttc`, 'NotoSansCJKsc-Regular', `${noto}Bold.ttc`, 'NotoSansCJKsc-Bold'),
  pair(
    '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc',
    'WenQuanYiMicroHei',
    '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc',
    'WenQuanYiMicroHei',
  ),
];

/** What fontconfig would set Chinese in, upright and bold; nothing where it is not installed. */
async function fromFontconfig(): Promise<readonly ChineseFont[]> {
  const [regular, bold] = await Promise.all(['', ':bold'].map(match));
  return regular == null ? [] : [{ regular, bold: bold ?? regular }];
}

async function match(weight: string): Promise<FontPlace | null> {
  const asked = ['-f', '%{file}\\n%{postscriptname}', `sans-serif:lang=zh-cn${weight}`];
  const answer = await promisify(execFile)('fc-match', asked, { timeout: 10_000 }).catch(() => null);
  const [file = '', name = ''] = answer?.stdout.split('\n') ?? [];
  if (file === '') return null;
  return { file, face: /\.(ttc|otc)$/i.test(file) && name !== '' ? name : null };
}
