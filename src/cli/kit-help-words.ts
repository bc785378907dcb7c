import type { InEveryLanguage } from '../model/language.ts';

interface KitHelpWords {
  readonly kit: Readonly<Record<'summary' | 'description' | 'examples', string>>;
  /** The argument that most of them take. */
  readonly path: string;
  readonly init: Readonly<Record<'summary' | 'description' | 'folder' | 'from' | 'name' | 'names', string>>;
  readonly import: Readonly<Record<'summary' | 'description' | 'kit', string>>;
  readonly check: Readonly<Record<'summary' | 'today', string>>;
  readonly voice: Readonly<Record<'summary', string>>;
  readonly show: Readonly<Record<'summary' | 'format', string>>;
  readonly pack: Readonly<Record<'summary' | 'file' | 'force', string>>;
}

/** What `onbrand kit … --help` teaches. */
export const kitHelpWords: InEveryLanguage<KitHelpWords> = {
  en: {
    kit: {
      summary: 'make, check, show and share brand kits',
      description:
        'A brand kit is a folder with brandkit.json and the files it names: what a brand looks and sounds like, and what each channel may do differently.',
      examples: `
Examples:
  onbrand kit init brand                               make a kit; asks what it needs
  onbrand kit init brand --from brand.ase logo.svg     make it from files
  onbrand kit check brand                              what is wrong with it, and where it contradicts itself
  onbrand kit pack brand                               one file to share

Exit codes: 0 fine · 64 wrong use · 78 broken kit · 1 not writable, or our fault`,
    },
    path: 'a folder with brandkit.json, or a .brandkit file',
    init: {
      summary: 'make a new kit',
      description: 'Makes a new kit in a folder: asks on a terminal, or takes everything from files.',
      folder: 'where the kit goes; made where it is missing',
      from: 'palettes (ASE, ACO, GPL, CLR, tokens …), style sheets, logos, approved copy (.txt, .md)',
      name: 'what the brand is called',
      names: 'names that copy must spell so: of the brand and of its products',
    },
    import: {
      summary: 'list the colours of a file, or the rules of Vale styles, or add them to a kit',
      description:
        'Lists the colours of a palette, a style sheet or a picture; of a folder, the rules of the Vale styles in it. With --kit adds what is new to it.',
      kit: 'the kit (a folder) that they are added to',
    },
    check: {
      summary: 'what is wrong with a kit, and where it contradicts itself',
      today: 'the day that dates in the kit are held against (default: today)',
    },
    voice: { summary: 'what can be counted in the approved copy, and what is learned from it' },
    show: { summary: 'what a kit says: palette, channels, logos', format: 'for people or for programs' },
    pack: {
      summary: 'write a kit into one .brandkit file',
      file: 'default: the name of the folder with .brandkit',
      force: 'replace a file that is there',
    },
  },
  'zh-Hans': {
    kit: {
      summary: '新建、检查、查看和分享品牌套件',
      description: '品牌套件是一个文件夹，含 brandkit.json 及其指定的文件：品牌的视觉与文风，以及各渠道允许的差异。',
      examples: `
示例：
  onbrand kit init brand                               新建品牌套件，所需内容会逐一询问
  onbrand kit init brand --from brand.ase logo.svg     从文件新建
  onbrand kit check brand                              查看错误与自相矛盾之处
  onbrand kit pack brand                               打包成一个文件以便分享

退出码：0 正常 · 64 用法有误 · 78 品牌套件有误 · 1 无法写入或程序故障`,
    },
    path: '含 brandkit.json 的文件夹，或 .brandkit 文件',
    init: {
      summary: '新建品牌套件',
      description: '在文件夹中新建品牌套件：在终端上逐一询问，或全部取自文件。',
      folder: '品牌套件的位置；不存在则新建',
      from: '色板（ASE、ACO、GPL、CLR、设计令牌等）、样式表、标志、已核准文案（.txt、.md）',
      name: '品牌名称',
      names: '文案中必须照此书写的名称：品牌与产品',
    },
    import: {
      summary: '列出一个文件的颜色或一组 Vale 文风规则，或将其加入品牌套件',
      description:
        '列出色板、样式表或图片中的颜色；若为文件夹，则列出其中的 Vale 文风规则。加 --kit 则将新内容加入品牌套件。',
      kit: '要加入的品牌套件（文件夹）',
    },
    check: { summary: '查看品牌套件的错误与自相矛盾之处', today: '日期以哪一天为准（默认：今天）' },
    voice: { summary: '查看已核准文案中的各项计数，以及由此得出的范围' },
    show: { summary: '查看品牌套件的内容：色板、渠道、标志', format: '供人阅读或供程序使用' },
    pack: {
      summary: '将品牌套件打包成一个 .brandkit 文件',
      file: '默认：文件夹名加 .brandkit',
      force: '替换已有的文件',
    },
  },
};
