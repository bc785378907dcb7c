import type { InEveryLanguage, Language } from '../model/language.ts';
import { systemTrouble } from '../model/system-trouble.ts';
import type { ServiceProblem } from './reply.ts';

type Values = Readonly<Record<string, string | number>>;
interface Words extends InEveryLanguage<readonly [message: string, hint: string]> {
  readonly code: ServiceProblem['code'];
}

/** Every trouble that a call can meet. `{name}` is filled from its values. */
const troubles = {
  'unknown-call': {
    code: 'bad-request',
    en: ['There is no call “{name}”.', 'Window and engine are of different versions: quit Onbrand and open it again.'],
    'zh-Hans': ['没有名为“{name}”的调用。', '窗口与引擎版本不一致：请退出 Onbrand 后重新打开。'],
  },
  'wrong-arguments': {
    code: 'bad-request',
    en: [
      'The call “{name}” was given something it does not take ({detail}).',
      'This is a fault of Onbrand; please report it.',
    ],
    'zh-Hans': ['调用“{name}”收到了无法接受的内容（{detail}）。', '这是 Onbrand 的缺陷，请报告。'],
  },
  'not-granted': {
    code: 'not-granted',
    en: ['Onbrand has no leave to open this any more.', 'Drop the file or folder on the window again.'],
    'zh-Hans': ['Onbrand 已无权打开此项。', '请将文件或文件夹再次拖到窗口中。'],
  },
  gone: {
    code: 'not-found',
    en: ['“{name}” is not there any more.', 'It was moved, renamed or deleted: open it from where it is now.'],
    'zh-Hans': ['“{name}”已不存在。', '它已被移动、重命名或删除：请从现在的位置打开。'],
  },
  unreadable: {
    code: 'unreadable',
    en: ['“{name}” can’t be read ({detail}).', 'Give yourself permission to read it, then open it again.'],
    'zh-Hans': ['无法读取“{name}”（{detail}）。', '请授予读取权限后重新打开。'],
  },
  'not-a-folder': {
    code: 'unreadable',
    en: ['“{name}” is no folder.', 'Choose a folder to save into.'],
    'zh-Hans': ['“{name}”不是文件夹。', '请选择要保存到的文件夹。'],
  },
  'asset-unknown': {
    code: 'not-found',
    en: ['“{name}” is not among the judged assets of this campaign.', 'Check the campaign again.'],
    'zh-Hans': ['“{name}”不在此营销活动已检查的素材中。', '请重新检查该活动。'],
  },
  'placement-unknown': {
    code: 'not-found',
    en: ['There is no placement “{name}”.', 'Choose one of the list.'],
    'zh-Hans': ['没有名为“{name}”的版位。', '请从列表中选择。'],
  },
  'format-unknown': {
    code: 'not-found',
    en: ['There is no report format “{name}”.', 'Choose one of the list.'],
    'zh-Hans': ['没有名为“{name}”的报告格式。', '请从列表中选择。'],
  },
  'no-campaign': {
    code: 'nothing-open',
    en: ['No campaign is open.', 'Drop a folder of assets on the window.'],
    'zh-Hans': ['尚未打开营销活动。', '请将素材文件夹拖到窗口中。'],
  },
  'not-judged': {
    code: 'nothing-open',
    en: ['This campaign was not checked yet.', 'Check it, then try again.'],
    'zh-Hans': ['此营销活动尚未检查。', '请先检查，再重试。'],
  },
  'no-kit': {
    code: 'no-kit',
    en: ['No brand kit is open.', 'Open a brand kit, or make one from a logo or a palette file.'],
    'zh-Hans': ['尚未打开品牌套件。', '请打开品牌套件，或从标志、色板文件新建。'],
  },
  'kit-broken': {
    code: 'kit-broken',
    en: ['The brand kit has faults ({count}).', 'Mend the lines that are named; nothing was written.'],
    'zh-Hans': ['品牌套件存在错误（{count} 处）。', '请更正所列各行；未写入任何内容。'],
  },
  'kit-broken-outside': {
    code: 'kit-broken',
    en: [
      'The brand kit was changed by another program, and can’t be used as it is now: {first}',
      'The kit as it was before stays in force until that is mended.',
    ],
    'zh-Hans': ['品牌套件被其他程序修改，目前无法使用：{first}', '更正之前，仍按修改前的套件判定。'],
  },
  'no-logo': {
    code: 'unreadable',
    en: ['“{name}” is no logo that can be looked for.', 'Give an SVG, or a PNG or WebP with transparency.'],
    'zh-Hans': ['“{name}”不能作为标志使用。', '请提供 SVG，或带透明背景的 PNG、WebP。'],
  },
  'kit-elsewhere': {
    code: 'unwritable',
    en: ['This kit can’t be saved where it is.', 'Save it as a new kit into a folder of your own.'],
    'zh-Hans': ['此品牌套件无法保存在原处。', '请另存为自己的文件夹中的新品牌套件。'],
  },
  'kit-changed': {
    code: 'unwritable',
    en: [
      'brandkit.json was changed by another program since it was opened.',
      'Open the kit again, or save yours into another folder.',
    ],
    'zh-Hans': ['brandkit.json 在打开后被其他程序修改过。', '请重新打开品牌套件，或将您的版本保存到其他文件夹。'],
  },
  'kit-place': {
    code: 'unwritable',
    en: ['{message}', 'Choose another folder.'],
    'zh-Hans': ['{message}', '请选择其他文件夹。'],
  },
  'no-colours': {
    code: 'unreadable',
    en: ['No colours were found in these files.', 'Give a palette file, a style sheet or a logo with colours.'],
    'zh-Hans': ['这些文件中没有找到颜色。', '请提供色板文件、样式表或带颜色的标志。'],
  },
  'nothing-to-fix': {
    code: 'not-found',
    en: ['Nothing of “{name}” can be fixed here.', 'Change it in its own program.'],
    'zh-Hans': ['“{name}”没有可在此修正之处。', '请在其原有程序中修改。'],
  },
  'fix-gone': {
    code: 'not-found',
    en: ['This fix is not there any more.', 'Try it again.'],
    'zh-Hans': ['此修正已不存在。', '请重新尝试。'],
  },
  'name-taken': {
    code: 'unwritable',
    en: ['“{name}” is there already and was left as it is.', 'Choose another folder, or move it away.'],
    'zh-Hans': ['“{name}”已存在，保持原样。', '请选择其他文件夹，或先将其移走。'],
  },
  'no-chinese-font': {
    code: 'unwritable',
    en: [
      '“{name}” can’t be written: it is in Chinese, and no font on this machine has its signs.',
      'Install one, such as Noto Sans CJK SC, or choose HTML.',
    ],
    'zh-Hans': [
      '无法写入“{name}”：报告为中文，而本机没有可用的中文字体。',
      '请安装一款（如思源黑体 Noto Sans CJK SC），或改用 HTML。',
    ],
  },
  'finding-gone': {
    code: 'not-found',
    en: ['“{name}” has no such finding any more.', 'Check the campaign again.'],
    'zh-Hans': ['“{name}”已没有此项发现。', '请重新检查。'],
  },
  'until-over': {
    code: 'bad-request',
    en: ['{until} is over: nothing would be accepted.', 'Choose today or a day to come.'],
    'zh-Hans': ['{until} 已过，不会接受任何内容。', '请选择今天或以后的日期。'],
  },
  'no-channel': {
    code: 'not-found',
    en: [
      '“{name}” has no placement, so no channel can accept this.',
      'Say what it is for, or accept it for this asset.',
    ],
    'zh-Hans': ['“{name}”未匹配版位，无法按渠道接受。', '请指明其用途，或仅为此素材接受。'],
  },
  'not-signable': {
    code: 'unwritable',
    en: [
      'A sign-off stands beside the campaign, and these files have no folder that Onbrand may write to.',
      'Open the campaign as a folder of your own in the desktop app.',
    ],
    'zh-Hans': [
      '签核记录放在营销活动的文件夹中，而这些文件没有可写入的文件夹。',
      '请在桌面应用中将其作为您自己的文件夹打开。',
    ],
  },
  'not-as-judged': {
    code: 'not-found',
    en: ['{count} assets are no longer what was judged: {name}.', 'Check the campaign again, then sign.'],
    'zh-Hans': ['有 {count} 个素材已不是检查时的内容：{name}。', '请重新检查后再签核。'],
  },
  'not-here': {
    code: 'not-here',
    en: ['The system could not show “{name}”.', 'In the browser, open the file on your own machine.'],
    'zh-Hans': ['系统无法显示“{name}”。', '在浏览器中，请在自己的电脑上打开该文件。'],
  },
  'engine-stopped': {
    code: 'engine-stopped',
    en: ['The engine stopped unexpectedly and was started anew.', 'Check the campaign again; what was open is open.'],
    'zh-Hans': ['引擎意外停止，已重新启动。', '请重新检查；之前打开的内容仍然打开。'],
  },
  internal: {
    code: 'internal',
    en: [
      'Something went wrong inside Onbrand ({detail}).',
      'This is a fault of ours; please report it with what you did.',
    ],
    'zh-Hans': ['Onbrand 内部出错（{detail}）。', '这是我们的缺陷；请连同您的操作一并报告。'],
  },
} satisfies Record<string, Words>;

export type Trouble = keyof typeof troubles;

/** A trouble as a person reads it. */
export function tellTrouble(trouble: Trouble, language: Language, values: Values = {}): ServiceProblem {
  const words: Words = troubles[trouble];
  const [message, hint] = words[language];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, key: string) => systemTrouble(String(values[key] ?? ''), language));
  return { code: words.code, message: fill(message), hint: fill(hint) };
}
