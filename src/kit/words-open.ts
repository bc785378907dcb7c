import type { KitWords } from './tell.ts';

const error = (
  en: readonly [expected: string, message: string],
  zh: readonly [expected: string, message: string],
): KitWords => ({ level: 'error', en, 'zh-Hans': zh });

/** Why a kit can't be opened or saved. */
export const openWords = {
  'kit-missing': error(
    ['a folder with brandkit.json, or a .brandkit file', 'There is nothing at “{found}”; give {expected}.'],
    ['含 brandkit.json 的文件夹，或 .brandkit 文件', '“{found}”不存在；请指定{expected}。'],
  ),
  'brandkit-missing': error(
    ['a brandkit.json in it', 'There is no brandkit.json in “{found}”; write one with “onbrand kit init”.'],
    ['其中有 brandkit.json', '“{found}”中没有 brandkit.json；可用“onbrand kit init”新建。'],
  ),
  'kit-kind': error(
    [
      'a folder with brandkit.json, that file itself, or a zipped .brandkit file',
      '“{found}” is no brand kit; give {expected}.',
    ],
    ['含 brandkit.json 的文件夹、该文件本身，或打包的 .brandkit 文件', '“{found}”不是品牌套件；请指定{expected}。'],
  ),
  unreadable: error(
    ['a file that can be read', '{file} can’t be read ({found}); give yourself permission to read it.'],
    ['可读取的文件', '无法读取 {file}（{found}）；请授予读取权限。'],
  ),
  empty: error(
    ['a brand kit in JSON', '{file} is empty; write a new kit with “onbrand kit init”.'],
    ['JSON 格式的品牌套件', '{file} 是空的；可用“onbrand kit init”新建品牌套件。'],
  ),
  'too-large': error(
    ['at most {limit}', '{file} has {found}; Onbrand reads {expected}.'],
    ['不超过 {limit}', '{file} 有 {found}；Onbrand 只读取{expected}的文件。'],
  ),
  encoding: error(
    ['text in UTF-8', '{file} is not saved as UTF-8; open it in your editor and save it as UTF-8.'],
    ['UTF-8 文本', '{file} 未以 UTF-8 保存；请在编辑器中另存为 UTF-8。'],
  ),
  'not-json': error(
    ['“{brace}”', '{file} is not JSON: it begins with “{found}”, a kit begins with “{brace}”.'],
    ['“{brace}”', '{file} 不是 JSON：开头是“{found}”，品牌套件应以“{brace}”开头。'],
  ),
  'too-deep': error(
    ['at most {limit} levels', '{file} is nested more than {limit} levels deep; no kit needs that.'],
    ['最多 {limit} 层', '{file} 的嵌套超过 {limit} 层；品牌套件不需要这么深。'],
  ),
  'syntax-comma': error(
    ['a comma', 'A comma is missing at the end of this line, before “{found}”.'],
    ['逗号', '此行末尾、“{found}”之前缺少逗号。'],
  ),
  'syntax-colon': error(['a colon', 'A colon is missing before “{found}”.'], ['冒号', '“{found}”之前缺少冒号。']),
  'syntax-key': error(
    ['a name in double quotes', 'Here stands “{found}”; a name in double quotes is expected.'],
    ['双引号中的名称', '此处是“{found}”；应为双引号中的名称。'],
  ),
  'syntax-symbol': error(
    ['a name or text in double quotes', 'Here stands “{found}”; names and texts go into double quotes.'],
    ['双引号中的名称或文本', '此处是“{found}”；名称和文本须放在双引号中。'],
  ),
  'syntax-value': error(
    [
      'text in double quotes, a number, true, false, a list or an object',
      'Here stands “{found}”; a value is expected: {expected}.',
    ],
    ['双引号中的文本、数、true、false、列表或对象', '此处是“{found}”；应为一个值：{expected}。'],
  ),
  'syntax-close': error(
    ['a closing “{bracket}”', 'A closing “{bracket}” is missing before “{found}”.'],
    ['结束的“{bracket}”', '“{found}”之前缺少结束的“{bracket}”。'],
  ),
  'syntax-cut': error(
    ['the rest of the kit', 'The file ends too early: what was opened with “{” or “[” is not closed.'],
    ['品牌套件的其余部分', '文件过早结束：有“{”或“[”没有闭合。'],
  ),
  'syntax-end': error(
    ['the end of the file', 'The kit has ended, but “{found}” follows; remove it.'],
    ['文件结尾', '品牌套件已结束，其后还有“{found}”；请删除。'],
  ),
  'syntax-text': error(
    [
      'text between double quotes on one line, with \\ only as JSON has it',
      'The text {found} is not closed, or holds a character that JSON does not allow.',
    ],
    ['同一行内双引号之间的文本，\\ 只能按 JSON 的规则使用', '文本 {found} 没有结束，或含有 JSON 不允许的字符。'],
  ),
  'syntax-comment': error(
    ['*/', 'The comment “{found}” is not closed with */.'],
    ['*/', '注释“{found}”没有以 */ 结束。'],
  ),
  'key-twice': error(
    ['each key once', '“{key}” stands here a second time, first on line {first}; remove one of them.'],
    ['每个键只出现一次', '“{key}”在此第二次出现，首次在第 {first} 行；请删除其一。'],
  ),
  'key-missing': error(
    ['{wanted}', '“{key}” is missing; it must be {expected}.'],
    ['{wanted}', '缺少“{key}”；应为：{expected}。'],
  ),
  'key-unknown': error(
    ['{wanted}', 'A kit has no “{key}”; here may stand {expected}.'],
    ['{wanted}', '品牌套件中没有“{key}”；此处可以是：{expected}。'],
  ),
  value: error(
    ['{wanted}', '“{key}” is {found}; it must be {expected}.'],
    ['{wanted}', '“{key}”的值是 {found}；应为：{expected}。'],
  ),
  'colour-unreadable': error(
    [
      'a CSS colour such as "#635bff", "oklch(60% 0.2 280)" or "color(display-p3 0.4 0.3 1)"',
      '“{key}” is {found}, which is no colour; write {expected}.',
    ],
    [
      'CSS 颜色，如 "#635bff"、"oklch(60% 0.2 280)" 或 "color(display-p3 0.4 0.3 1)"',
      '“{key}”的值 {found} 不是颜色；应为：{expected}。',
    ],
  ),
  'colour-transparent': error(
    [
      'an opaque colour',
      '“{key}” is {found}, which lets the ground shine through; write the colour as it looks, without transparency.',
    ],
    ['不透明的颜色', '“{key}”的值 {found} 是半透明的；请写出实际看到的颜色，不带透明度。'],
  ),
  'colour-name-twice': error(
    [
      'a name of its own for every colour',
      'The colour name {found} is taken since line {first}; reports could not tell the two apart.',
    ],
    ['每种颜色各有名称', '颜色名称 {found} 在第 {first} 行已使用；报告将无法区分二者。'],
  ),
  'id-twice': error(
    ['an id of its own', 'The id {found} is taken since line {first}; give this one another.'],
    ['各自的 id', 'id {found} 在第 {first} 行已使用；请换一个。'],
  ),
  'colour-unknown': error(
    ['the name of a palette colour', '“{key}” names {found}, but the palette has no such colour.'],
    ['色板中某种颜色的名称', '“{key}”指向 {found}，但色板中没有这种颜色。'],
  ),
  'logo-unknown': error(
    ['the id of a logo variant', '“{key}” names {found}, but the kit has no such logo variant.'],
    ['标志版本的 id', '“{key}”指向 {found}，但品牌套件中没有这个标志版本。'],
  ),
  'check-unknown': error(
    ['the id of a check', 'There is no check {found}; “onbrand explain” lists them.'],
    ['检查项的 id', '没有名为 {found} 的检查项；可用“onbrand explain”查看全部。'],
  ),
  'limit-unknown': error(
    ['{wanted}', 'The check “{check}” has no limit {found}; it has {expected}.'],
    ['{wanted}', '检查项“{check}”没有名为 {found} 的限值；可用的有：{expected}。'],
  ),
  'limit-none': error(
    ['no limits', 'The check “{check}” has no limits that a kit could set, and so no {found}.'],
    ['无限值', '检查项“{check}”没有可由品牌套件设置的限值，因此也没有 {found}。'],
  ),
  'limit-range': error(
    ['a number from {min} to {max}{unit}', '“{key}” is {found}; it must be {expected}.'],
    ['{min} 到 {max}{unit} 之间的数', '“{key}”的值是 {found}；应为：{expected}。'],
  ),
  'placement-unknown': error(
    [
      'the id of a placement',
      'There is no placement {found}; “onbrand channels” lists them, and “placements” of the kit may add one.',
    ],
    ['版位的 id', '没有名为 {found} 的版位；可用“onbrand channels”查看全部，也可在品牌套件的“placements”中添加。'],
  ),
  'channel-unknown': error(
    ['the id of a channel or placement', 'There is no channel or placement {found}; “onbrand channels” lists them.'],
    ['渠道或版位的 id', '没有名为 {found} 的渠道或版位；可用“onbrand channels”查看全部。'],
  ),
  'file-outside': error(
    [
      'a path inside the kit folder, with forward slashes',
      '“{key}” is {found}, which leads out of the kit; give {expected}.',
    ],
    ['品牌套件文件夹内的路径，使用正斜杠', '“{key}”的值 {found} 指向品牌套件之外；应为：{expected}。'],
  ),
  'file-unreadable': error(
    ['a file that can be read', 'The file {found} of “{key}” can’t be read ({detail}).'],
    ['可读取的文件', '无法读取“{key}”指定的文件 {found}（{detail}）。'],
  ),
  'file-too-large': error(
    [
      'files of at most {limit} together',
      'With the file {found} of “{key}” the kit grows over {limit}; export smaller files.',
    ],
    ['文件合计不超过 {limit}', '加上“{key}”指定的文件 {found}，品牌套件超过 {limit}；请导出更小的文件。'],
  ),
  'zip-damaged': error(
    ['a whole zip file', '{file} is damaged or incomplete ({found}); copy it again from where it came from.'],
    ['完整的 zip 文件', '{file} 已损坏或不完整（{found}）；请从来源处重新复制。'],
  ),
  'zip-locked': error(
    ['a zip file without a password', '{found} in {file} is encrypted; pack the kit again without a password.'],
    ['没有密码的 zip 文件', '{file} 中的 {found} 已加密；请不设密码重新打包。'],
  ),
  'zip-path': error(
    ['paths inside the kit', '{file} holds {found}, a path that leads out of it; don’t trust where it came from.'],
    ['品牌套件内的路径', '{file} 含有指向外部的路径 {found}；其来源不可信。'],
  ),
  'zip-link': error(
    ['plain files and folders', '{file} holds {found}, a link; pack the kit again with “onbrand kit pack”.'],
    ['普通文件和文件夹', '{file} 含有链接 {found}；请用“onbrand kit pack”重新打包。'],
  ),
  'zip-twice': error(
    ['each file once', '{file} holds {found} more than once; pack the kit again with “onbrand kit pack”.'],
    ['每个文件只出现一次', '{file} 中 {found} 出现多次；请用“onbrand kit pack”重新打包。'],
  ),
  'zip-too-much': error(
    ['at most {limit}', '{file} unpacks to {found}; Onbrand opens {expected}.'],
    ['不超过 {limit}', '{file} 解包后为 {found}；Onbrand 只打开{expected}的文件。'],
  ),
  'zip-too-many': error(
    ['at most {limit} files', '{file} holds {found} files; Onbrand opens {expected}.'],
    ['不超过 {limit} 个文件', '{file} 含有 {found} 个文件；Onbrand 只打开{expected}的品牌套件。'],
  ),
  'zip-bomb': error(
    [
      'contents that were not blown up',
      '{found} in {file} unpacks to more than {limit} times its packed size, as only a zip bomb does.',
    ],
    ['正常压缩的内容', '{file} 中的 {found} 解包后超过压缩大小的 {limit} 倍，只有压缩炸弹才会如此。'],
  ),
  'kit-exists': error(
    [
      'a folder without a brandkit.json',
      '{found} is there already and was left as it is; give another folder, or change the kit that is there.',
    ],
    ['没有 brandkit.json 的文件夹', '{found} 已存在，未作改动；请换一个文件夹，或修改现有品牌套件。'],
  ),
  'file-exists': error(
    [
      'a path where nothing is yet',
      '{found} is there already and was left as it is; give another name, or replace it with --force.',
    ],
    ['尚不存在的路径', '{found} 已存在，未作改动；请换一个名称，或用 --force 替换。'],
  ),
  unwritable: error(
    ['a place that can be written to', '{file} can’t be written ({found}); nothing was changed.'],
    ['可写入的位置', '无法写入 {file}（{found}）；未作任何改动。'],
  ),
  'pattern-broken': error(
    ['a regular expression', '“{key}” is {found}, which is no regular expression that can be read; correct it.'],
    ['正则表达式', '“{key}”为 {found}，不是可读取的正则表达式；请更正。'],
  ),
  'pattern-slow': error(
    [
      'a regular expression without loops inside loops',
      '“{key}” is {found}, which may run without end: it repeats what repeats itself. Write it without a loop inside a loop, such as “(a+)+”.',
    ],
    [
      '没有循环套循环的正则表达式',
      '“{key}”为 {found}，可能无休止地运行：其中循环套着循环。请改写，避免“(a+)+”这样的写法。',
    ],
  ),
} as const satisfies Record<string, KitWords>;
