import type { InEveryLanguage } from './language.ts';
import { type SettingsFault, settingsFaults } from './settings-fault.ts';

export type ProblemValues = Readonly<Record<string, string | number>>;

interface ProblemWords {
  /** What is wrong. */
  readonly message: (v: ProblemValues) => string;
  /** What to do about it. */
  readonly hint: (v: ProblemValues) => string;
}

const words = (
  en: readonly [message: string, hint: string],
  zh: readonly [message: string, hint: string],
): InEveryLanguage<ProblemWords> => {
  const fill = (text: string) => (v: ProblemValues) =>
    text.replace(/\{(\w+)\}/g, (_, key: string) => String(v[key] ?? ''));
  return {
    en: { message: fill(en[0]), hint: fill(en[1]) },
    'zh-Hans': { message: fill(zh[0]), hint: fill(zh[1]) },
  };
};

const faultOf = ({ fault }: ProblemValues): SettingsFault => fault as SettingsFault;
const meant: InEveryLanguage<(v: ProblemValues) => string> = {
  en: ({ nearest }) => (nearest === '' ? '' : ` Did you mean “${nearest}”?`),
  'zh-Hans': ({ nearest }) => (nearest === '' ? '' : `您是指“${nearest}”吗？`),
};

/** The first bytes of a kind of file that nobody knows say nothing to a person. */
const namesKind = ({ detail }: ProblemValues): boolean => !String(detail).startsWith('0x');

/** Every known trouble with an asset, in every language. `{name}` is filled from the problem's values. */
export const problemWords = {
  'file-missing': words(
    ['The file is not there any more.', 'Check the path, or run again once the folder is no longer changing.'],
    ['文件已不存在。', '请检查路径，或等文件夹不再变动后重新运行。'],
  ),
  'file-unreadable': words(
    ['The file or folder can’t be read ({detail}).', 'Give yourself permission to read it, then run again.'],
    ['无法读取该文件或文件夹（{detail}）。', '请授予读取权限后重新运行。'],
  ),
  'file-empty': words(['The file is empty (0 bytes).', 'Export it again.'], ['文件为空（0 字节）。', '请重新导出。']),
  'file-too-large': words(
    [
      'The file has {bytes} bytes; Onbrand reads up to {limit}.',
      'Export a smaller file, or leave it out of the folder.',
    ],
    ['文件有 {bytes} 字节；Onbrand 最多读取 {limit} 字节。', '请导出更小的文件，或将其移出文件夹。'],
  ),
  'file-changed': words(
    ['The file changed while it was being read.', 'Run again once nothing writes to it.'],
    ['文件在读取过程中发生了变化。', '请在没有程序写入该文件时重新运行。'],
  ),
  'link-loop': words(
    [
      'The link points back to a folder that contains it.',
      'Remove the link; what belongs to the campaign is checked without it.',
    ],
    ['该链接指回了包含它的文件夹。', '请删除该链接；属于活动的文件无需它也会被检查。'],
  ),
  'format-unknown': {
    en: {
      message: (v) => `This is not a picture Onbrand can read${namesKind(v) ? ` (${v.detail})` : ''}.`,
      hint: () => 'Export it as PNG, JPEG, WebP, AVIF, GIF, TIFF or SVG.',
    },
    'zh-Hans': {
      message: (v) => `Onbrand 无法读取此图片${namesKind(v) ? `（${v.detail}）` : ''}。`,
      hint: () => '请导出为 PNG、JPEG、WebP、AVIF、GIF、TIFF 或 SVG。',
    },
  },
  'picture-damaged': words(
    ['The picture is damaged or incomplete ({detail}).', 'Export it again, or copy it again from where it came from.'],
    ['图片已损坏或不完整（{detail}）。', '请重新导出，或从来源处重新复制。'],
  ),
  'picture-too-many-pixels': words(
    ['The picture has more than {limit} megapixels.', 'Export it at the size at which it will be shown.'],
    ['图片超过 {limit} 百万像素。', '请按实际展示尺寸导出。'],
  ),
  'picture-too-long': words(
    ['A side of the picture is longer than {limit} px.', 'Export it at the size at which it will be shown.'],
    ['图片有一边超过 {limit} 像素。', '请按实际展示尺寸导出。'],
  ),
  'svg-too-slow': words(
    [
      'Drawing this SVG took longer than {seconds} s and was stopped.',
      'Flatten nested symbols and filters, or export it as PNG.',
    ],
    ['绘制此 SVG 超过 {seconds} 秒，已停止。', '请展开嵌套的符号和滤镜，或导出为 PNG。'],
  ),
  'svg-broken': words(
    ['The SVG can’t be drawn ({detail}).', 'Open it in a drawing program and export it again.'],
    ['无法绘制此 SVG（{detail}）。', '请在绘图软件中打开并重新导出。'],
  ),
  'svg-incomplete': words(
    [
      'The SVG needs “{reference}”, which lies outside of it and is never fetched.',
      'Embed it, or export the SVG as PNG.',
    ],
    ['该 SVG 引用了文件之外的“{reference}”，该内容不会被读取。', '请将引用的内容嵌入文件，或导出为 PNG。'],
  ),
  'svg-page': words(
    [
      'The SVG holds a page (foreignObject), which only browsers show.',
      'Turn its text into text or paths of the drawing, or export it as PNG.',
    ],
    ['该 SVG 内含网页内容（foreignObject），只有浏览器会显示。', '请将其转为图形中的文本或路径，或导出为 PNG。'],
  ),
  'measure-failed': words(
    [
      'Measuring “{fact}” failed ({detail}).',
      'This is a fault of Onbrand; please report it with the file, if you may share it.',
    ],
    ['测量“{fact}”失败（{detail}）。', '这是 Onbrand 的缺陷；如可分享，请附上该文件并报告。'],
  ),
  'document-too-large': words(
    ['It has {size} characters; Onbrand reads up to {limit}.', 'Leave it out of the folder, or split it.'],
    ['它有 {size} 个字符；Onbrand 最多读取 {limit} 个。', '请将其移出文件夹或拆分。'],
  ),
  'document-too-deep': words(
    ['Its elements stand more than {limit} deep within one another.', 'Look for tags that are never closed.'],
    ['其元素嵌套超过 {limit} 层。', '请检查是否有未闭合的标签。'],
  ),
  'document-broken': words(
    ['It can’t be read as {format} ({detail}).', 'Save it again in the program that it came from.'],
    ['无法按 {format} 读取（{detail}）。', '请在来源程序中重新保存。'],
  ),
  'document-unread': words(
    ['Its words are drawn as shapes, or in pictures that can’t be read.', 'Export it with its text kept as text.'],
    ['其文字以图形绘制，或位于无法读取的图片中。', '请在导出时保留文本。'],
  ),
  'document-truncated': words(
    [
      'The message ends before its last part is closed.',
      'Save it again from the mail program; a part of it is missing.',
    ],
    ['邮件在最后一部分结束之前中断。', '请从邮件程序重新保存；其中一部分缺失。'],
  ),
  'inside-unkept': words(
    ['It can’t be unpacked from its mail ({detail}).', 'Make room for Onbrand’s cache, or set ONBRAND_CACHE.'],
    ['无法从邮件中取出以供检查（{detail}）。', '请为缓存腾出空间，或设置 ONBRAND_CACHE。'],
  ),
  'nothing-to-check': words(
    [
      'Nothing to check was found here.',
      'Give a folder with pictures (PNG, JPEG, WebP, AVIF, GIF, TIFF, SVG), e-mails (HTML, EML, MJML) or captions.',
    ],
    [
      '这里没有找到可检查的文件。',
      '请指定包含图片（PNG、JPEG、WebP、AVIF、GIF、TIFF、SVG）、邮件（HTML、EML、MJML）或文案的文件夹。',
    ],
  ),
  'settings-broken': {
    en: {
      message: (v) => `onbrand.json, line ${v.line}: ${settingsFaults.en[faultOf(v)](v)}${meant.en(v)}`,
      hint: () => 'Correct that line; the file’s other lines were ignored too.',
    },
    'zh-Hans': {
      message: (v) => `onbrand.json 第 ${v.line} 行：${settingsFaults['zh-Hans'][faultOf(v)](v)}${meant['zh-Hans'](v)}`,
      hint: () => '请更正该行；文件的其他内容也未被采用。',
    },
  },
  'history-newer': words(
    [
      'The history was written by a newer Onbrand (version {version} of its form, this one knows {known}).',
      'Install the newer Onbrand to read it; nothing in it was changed. File: {file}',
    ],
    [
      '历史记录由更新版本的 Onbrand 写入（格式版本 {version}，当前只认识 {known}）。',
      '请安装新版 Onbrand 后读取；其内容未被改动。文件：{file}',
    ],
  ),
  'history-unreadable': words(
    [
      'The history of earlier runs can’t be used ({detail}).',
      'Close what else uses it, or move the file away to begin a new one: {file}',
    ],
    ['无法使用历史记录（{detail}）。', '请关闭占用它的程序，或移走该文件以重新开始：{file}'],
  ),
  'history-full': words(
    [
      'There is no room on the disk to change the history: this run is not kept, and none is forgotten.',
      'Make room on it, and try again; what was kept before is whole, and can be read. File: {file}',
    ],
    [
      '磁盘空间不足，无法更改历史记录：本次运行未保存，旧记录也未清理。',
      '请腾出空间后重试；此前的记录完好，可以查看。文件：{file}',
    ],
  ),
  'history-no-run': words(
    ['The history has no run {id}.', 'List the runs with “onbrand history”, and give one of their numbers.'],
    ['历史记录中没有第 {id} 次运行。', '请用 onbrand history 列出各次运行，再指定其编号。'],
  ),
  'list-broken': words(
    [
      'The list is no CSV that can be read ({detail}).',
      'Save it as CSV with a line of column names; until then it is left out.',
    ],
    ['该列表不是可读取的 CSV（{detail}）。', '请另存为首行为列名的 CSV；在此之前不会使用它。'],
  ),
  'list-column': words(
    ['The list has no column “{column}”.', 'Add it to the first line; until then the list is left out.'],
    ['该列表缺少“{column}”列。', '请在首行加入该列；在此之前不会使用此列表。'],
  ),
  'list-row': words(
    ['Line {line} can’t be used ({detail}).', 'Write amounts as digits and days as 2026-11-30; the other lines hold.'],
    ['第 {line} 行无法使用（{detail}）。', '金额请用数字，日期请用 2026-11-30 的形式；其他各行仍然有效。'],
  ),
  'glob-idle': {
    en: {
      message: ({ key, files }) => `onbrand.json: no file is called “${files}” (${key}); the line does nothing.`,
      hint: ({ nearest }) =>
        nearest === '' ? 'Correct it, or take it out.' : `Did you mean “${nearest}”? Correct it, or take it out.`,
    },
    'zh-Hans': {
      message: ({ key, files }) => `onbrand.json：没有文件与“${files}”（${key}）相符，该行不起作用。`,
      hint: ({ nearest }) => (nearest === '' ? '请更正或删除该行。' : `您是指“${nearest}”吗？请更正或删除该行。`),
    },
  },
  'settings-unwritable': words(
    [
      'onbrand.json can’t be written ({detail}); it is as it was.',
      'Free some space, or give yourself permission to write there.',
    ],
    ['无法写入 onbrand.json（{detail}）；文件保持原样。', '请腾出空间，或授予写入权限。'],
  ),
  'settings-busy': words(
    ['Another program keeps onbrand.json locked.', 'Wait until it has ended, then try again.'],
    ['另一个程序正占用 onbrand.json。', '请等它结束后重试。'],
  ),
  'waiver-expired': words(
    [
      '“{subject}” ({check}, {where}) was accepted by {author} until {until}; it counts again.',
      'Mend it, or accept it anew.',
    ],
    ['{author} 对“{subject}”（{check}，{where}）的接受已于 {until} 到期，现重新计入。', '请修改，或重新接受。'],
  ),
  'waiver-changed': words(
    [
      '“{subject}” ({check}, {where}) is no longer what {author} accepted; it counts again.',
      'Look at it: mend it, or accept it as it is now.',
    ],
    ['“{subject}”（{check}，{where}）已不是 {author} 接受时的样子，现重新计入。', '请查看：修改它，或按现状重新接受。'],
  ),
  'waiver-unused': words(
    [
      '“{subject}” ({check}, {where}) was accepted by {author}, but nothing of the kind is found.',
      'Take it off the list; if it was meant for something else, mend its subject.',
    ],
    [
      '{author} 接受过“{subject}”（{check}，{where}），但没有找到此项。',
      '请将其从列表中移除；若所指有误，请更正 subject。',
    ],
  ),
  'words-unread': words(
    [
      'The words in pictures were not read in this run, so no check of words looked at them.',
      'Leave out --no-ocr to have them read.',
    ],
    ['本次运行未读取图片中的文字，因此文字类检查没有查看它们。', '去掉 --no-ocr 即可读取。'],
  ),
  'sign-off-broken': words(
    ['onbrand.sign.json can’t be read as a sign-off.', 'Sign the campaign off again, or remove the file.'],
    ['无法将 onbrand.sign.json 读作签核记录。', '请重新签核，或删除该文件。'],
  ),
  'sign-off-unwritable': words(
    ['The sign-off can’t be written ({detail}).', 'Free some space, or give yourself permission to write there.'],
    ['无法写入签核记录（{detail}）。', '请腾出空间，或授予写入权限。'],
  ),
} satisfies Record<string, InEveryLanguage<ProblemWords>>;
