import type { KitWords } from './tell.ts';

const warning = (
  en: readonly [expected: string, message: string],
  zh: readonly [expected: string, message: string],
): KitWords => ({ level: 'warning', en, 'zh-Hans': zh });
const error = (...words: Parameters<typeof warning>): KitWords => ({ ...warning(...words), level: 'error' });

/** Where a kit contradicts itself or will surprise. */
export const lintWords = {
  'colours-close': warning(
    [
      'a ΔE00 over {tolerance}, or tolerances below {found}',
      '“{name}” lies only ΔE00 {found} from “{other}”, within the tolerance of {tolerance}: one can be taken for the other. Lower their “tolerance” below {found}, or leave one of them out.',
    ],
    [
      'ΔE00 大于 {tolerance}，或容差小于 {found}',
      '“{name}”与“{other}”的色差仅为 ΔE00 {found}，在容差 {tolerance} 之内，二者可能被混淆。请把容差降到 {found} 以下，或去掉其中一种。',
    ],
  ),
  'colours-same': warning(
    ['another colour', '“{name}” is the same colour as “{other}”; leave one of them out.'],
    ['另一种颜色', '“{name}”与“{other}”是同一种颜色；请去掉其中一种。'],
  ),
  'colour-clipped': warning(
    [
      'values within what the notation holds',
      '“{key}” is {found}, more than sRGB has: it counts as {hex}. Write that, or a notation that holds more, such as “color(display-p3 …)”.',
    ],
    [
      '不超出该写法的取值范围',
      '“{key}”的值 {found} 超出 sRGB，按 {hex} 处理。请改写为该值，或使用范围更大的写法，如“color(display-p3 …)”。',
    ],
  ),
  'shares-over': warning(
    ['at most 100 %', 'The wanted shares add up to {found}; lower some until they fit into 100 %.'],
    ['不超过 100 %', '期望占比合计为 {found}；请调低，使总和不超过 100 %。'],
  ),
  'accepted-past': warning(
    [
      'a day from {today} on',
      '“{name}” was accepted until {found}, which is past: it is off brand now. Set a later day, or remove it.',
    ],
    ['{today} 或之后的日期', '“{name}”的接受期限 {found} 已过，现在属于偏离品牌的颜色。请改为更晚的日期，或删除它。'],
  ),
  'accepted-covered': warning(
    [
      'a colour outside the tolerance of “{other}”',
      '“{name}” lies ΔE00 {found} from the palette colour “{other}”, within its tolerance: it passes for ever and need not be listed.',
    ],
    [
      '在“{other}”容差之外的颜色',
      '“{name}”与色板颜色“{other}”的色差为 ΔE00 {found}，在其容差之内：它始终通过，无需列出。',
    ],
  ),
  'allowance-empty': warning(
    ['something that may differ', '“{key}” allows nothing: it is empty. Say what may differ, or remove it.'],
    ['允许的差异', '“{key}”是空的，没有允许任何差异。请写明允许的差异，或删除它。'],
  ),
  'allowance-idle': warning(
    [
      'something other than the core',
      '“{key}” ({found}) changes nothing: the core already says so. Widen it, or remove it.',
    ],
    ['与核心规则不同的内容', '“{key}”（{found}）没有效果：核心规则已经如此。请放宽，或删除它。'],
  ),
  'allowance-nothing': warning(
    ['at least one entry', '“{key}” is an empty list, so that nothing at all may be used here. Fill it, or remove it.'],
    ['至少一项', '“{key}”是空列表，此处将什么都不能使用。请填写，或删除它。'],
  ),
  'allowance-covered': warning(
    [
      'a colour outside the tolerance of “{other}”',
      '“{name}” lies ΔE00 {found} from the palette colour “{other}”, within its tolerance: it passes without an allowance.',
    ],
    ['在“{other}”容差之外的颜色', '“{name}”与色板颜色“{other}”的色差为 ΔE00 {found}，在其容差之内：无需许可即可通过。'],
  ),
  'all-off': warning(
    [
      'at least one check that is not off',
      '“{key}” turns every check off: nothing is judged, and nothing can conform.',
    ],
    ['至少有一项检查未关闭', '“{key}”关闭了所有检查：不会作任何判断，也就无所谓符合。'],
  ),
  'setting-empty': warning(
    ['a severity, weight or limits', '“{key}” says nothing about the check; set something, or remove it.'],
    ['severity、weight 或 limits', '“{key}”对该检查项没有任何设置；请填写，或删除它。'],
  ),
  'size-small': warning(
    ['at least {minimum}', '“{key}” is {found}, below the placement’s own minimum of {minimum}.'],
    ['至少 {minimum}', '“{key}”为 {found}，小于该版位自身的最小尺寸 {minimum}。'],
  ),
  'zone-outside': warning(
    ['a zone inside {size}', 'The safe zone {found} reaches over the edge of the {size} canvas.'],
    ['{size} 以内的区域', '安全区 {found} 超出了 {size} 画布的边缘。'],
  ),
  'assignment-hidden': warning(
    [
      'a pattern that an earlier one leaves files to',
      'The pattern {found} is never reached: line {first} already takes all its files. Put the narrower one first.',
    ],
    ['前面的规则未涵盖的模式', '模式 {found} 永远不会用到：第 {first} 行已匹配其全部文件。请把较窄的规则放在前面。'],
  ),
  'word-banned': warning(
    ['words that are not banned', '{found} is asked for here and banned on line {first}; keep one of the two.'],
    ['未被禁用的词', '此处要求使用 {found}，第 {first} 行却禁用它；请保留其一。'],
  ),
  'word-itself': warning(
    ['other words under “insteadOf”', '{found} is to be used instead of itself; remove it from “insteadOf”.'],
    ['“insteadOf”中应为其他词', '{found} 被要求用来代替它自己；请将其从“insteadOf”中删除。'],
  ),
  'name-twice': warning(
    ['each name once', '{found} is the name on line {first} in other letters; keep the right one.'],
    ['每个名称只列一次', '{found} 与第 {first} 行的名称仅大小写不同；请保留正确的一个。'],
  ),
  'voice-idle': warning(
    [
      'a word that is banned, or a phrase that is required',
      '“{key}” names {found}, which nothing asks for or forbids; correct it, or remove it.',
    ],
    ['被禁用的词或必备的语句', '“{key}”中的 {found} 既未被禁用，也未被要求；请更正或删除。'],
  ),
  'trait-unlearned': warning(
    [
      'at least {passages} passages of approved copy',
      '“{key}” is to be learned, but the approved samples are too short for it: give at least {passages} passages of four sentences, or a range.',
    ],
    [
      '至少 {passages} 段已核准的文案',
      '“{key}”需要从样本学习，但已核准的样本太短：请提供至少 {passages} 段、每段四句的文案，或直接给出范围。',
    ],
  ),
  'range-empty': warning(
    ['a “min” that is not above “max”', '“{key}” has a “min” above its “max” ({found}): nothing lies in it.'],
    ['“min”不大于“max”', '“{key}”的“min”大于“max”（{found}），没有任何值符合。'],
  ),
  'file-missing': error(
    ['a file of the kit', 'The file {found} of “{key}” is not in the kit; put it there, or correct the path.'],
    ['品牌套件中的文件', '“{key}”指定的文件 {found} 不在品牌套件中；请放入该文件，或更正路径。'],
  ),
  'logo-format': error(
    ['SVG, or PNG/WebP with transparency', 'The logo {name} is {found}; export it as {expected}.'],
    ['SVG，或带透明度的 PNG/WebP', '标志 {name} 的格式是 {found}；请导出为{expected}。'],
  ),
  'logo-damaged': error(
    ['a picture that can be drawn', 'The logo {name} can’t be read ({found}); export it again.'],
    ['可绘制的图片', '无法读取标志 {name}（{found}）；请重新导出。'],
  ),
  'logo-opaque': warning(
    [
      'transparency around the logo',
      'The logo {name} has no transparency: its background would be searched for as part of it. Export it without one.',
    ],
    ['标志周围透明', '标志 {name} 没有透明区域：背景会被当作标志的一部分。请去除背景后重新导出。'],
  ),
  'logo-sizeless': error(
    [
      'an SVG with a viewBox',
      'The logo {name} has neither a viewBox nor width and height, so that it has no proportions; export it with a viewBox.',
    ],
    ['带 viewBox 的 SVG', '标志 {name} 既没有 viewBox，也没有宽和高，因而没有比例；请导出为带 viewBox 的 SVG。'],
  ),
  'logo-raster': warning(
    [
      'outlines only',
      'The logo {name} holds a picture of pixels ({found}): it blurs when enlarged and can’t be compared by outline. Export the vector original.',
    ],
    ['仅含矢量轮廓', '标志 {name} 内嵌位图（{found}）：放大会模糊，也无法按轮廓比对。请导出矢量原稿。'],
  ),
  'logo-outside': warning(
    [
      'everything inside the file',
      'The logo {name} takes {found} from elsewhere, which is not read: it looks different from machine to machine. Embed it, or turn text into outlines.',
    ],
    [
      '所有内容都在文件内',
      '标志 {name} 引用了外部内容 {found}，Onbrand 不会读取，在不同电脑上显示也会不同。请嵌入该内容，或将文字转为轮廓。',
    ],
  ),
  'logo-plain': warning(
    [
      'a mark with a form of its own',
      'The logo {name} is one plain form (a box, disc or shield) and can’t be told from others: where it seems to stand, Onbrand will ask and never state. A variant with the name, or with what stands on it, will be found for sure.',
    ],
    [
      '有自身特征的图形',
      '标志 {name} 只是一个简单形状（方块、圆或盾形），无法与其他同类形状区分：疑似出现时，Onbrand 只会询问，不会断定。含名称或其上图案的版本则能确认。',
    ],
  ),
  'logo-twice': warning(
    [
      'a picture of its own for each variant',
      'The logo {found} is the same picture as the one on line {first}; name it once.',
    ],
    ['每个版本各有图片', '标志 {found} 与第 {first} 行的是同一张图片；请只列出一次。'],
  ),
  'logo-retired': warning(
    [
      'a logo that is no longer in use',
      'The logo {found} is retired and in use (line {first}) at once; remove it from one of the two lists.',
    ],
    ['不再使用的标志', '标志 {found} 既已停用，又在使用（第 {first} 行）；请从其中一个列表删除。'],
  ),
} as const satisfies Record<string, KitWords>;
