import type { InEveryLanguage } from '../model/language.ts';
import { formatBytes } from '../report/format.ts';

interface KitCommandWords {
  readonly counted: (errors: number, warnings: number) => string;
  readonly fine: (name: string, colours: number, logos: number, channels: number) => string;
  readonly accepted: string;
  readonly until: (day: string) => string;
  readonly palette: string;
  readonly share: (target: number, within: number) => string;
  readonly tints: string;
  readonly outside: (value: string) => string;
  readonly estimated: (value: string) => string;
  readonly neutrals: Readonly<Record<'any' | 'listed', string>>;
  readonly neutralsUpTo: (share: number) => string;
  readonly gradients: Readonly<Record<'brand' | 'none', string>>;
  readonly channels: string;
  readonly logos: string;
  readonly placements: string;
  readonly checks: string;
  readonly fresh: string;
  readonly same: (name: string, difference: string | null) => string;
  readonly found: (format: string, colours: number, fresh: number | null) => string;
  readonly skipped: (where: string, why: string) => string;
  readonly added: (colours: number, kit: string) => string;
  readonly nothingNew: string;
  readonly noSuchFile: (path: string) => string;
  readonly noSuchFolder: (path: string) => string;
  readonly zipped: (path: string) => string;
  readonly made: (kit: string, colours: number, logos: number, samples: number) => string;
  readonly next: (folder: string) => string;
  readonly guessed: string;
  readonly noColours: string;
  readonly noSource: string;
  readonly packed: (file: string, files: number, bytes: number) => string;
  readonly askName: string;
  readonly askSource: string;
  readonly askNames: string;
  readonly namesLike: string;
  readonly askColours: string;
  readonly askPrimary: string;
  readonly cancelled: string;
  readonly noneChosen: string;
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What the `kit` commands say by themselves; problems bring their own words. */
export const kitWords: InEveryLanguage<KitCommandWords> = {
  en: {
    counted: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
    fine: (name, colours, logos, channels) =>
      `${name} is fine: ${plural(colours, 'colour')}, ${plural(logos, 'logo')}, ${plural(channels, 'channel')} with allowances.`,
    accepted: 'Accepted, no longer offered',
    until: (day) => `until ${day}`,
    palette: 'Palette',
    share: (target, within) => `${target} % ± ${within}`,
    tints: 'with tints',
    outside: (value) => `${value}, outside sRGB: shown as the nearest`,
    estimated: (value) => `${value}, ink without a profile: shown as an estimate`,
    neutrals: { any: 'neutrals any', listed: 'neutrals listed' },
    neutralsUpTo: (share) => `neutrals ≤ ${share} %`,
    gradients: { brand: 'gradients brand', none: 'gradients none' },
    channels: 'What channels may do differently',
    logos: 'Logos',
    placements: 'Own placements',
    checks: 'Checks that are set otherwise',
    fresh: 'new',
    same: (name, difference) =>
      `there already as “${name}”${difference === null ? '' : `, ΔE00 ${difference} from it`}`,
    found: (format, colours, fresh) =>
      `${format}: ${plural(colours, 'colour')}${fresh === null ? '' : `, ${fresh} of them new`}`,
    skipped: (where, why) => `left out: ${where}: ${why}`,
    added: (colours, kit) => `Added ${plural(colours, 'colour')} to ${kit}. Give them roles and tolerances there.`,
    nothingNew: 'Nothing new; the kit was left as it is.',
    noSuchFile: (path) => `There is no file “${path}” that can be read.`,
    noSuchFolder: (path) => `There is no folder “${path}”; give the folder that holds brandkit.json.`,
    zipped: (path) => `“${path}” is zipped; unpack it, import into the folder, and pack it again.`,
    made: (kit, colours, logos, samples) =>
      `Wrote ${kit}: ${plural(colours, 'colour')}, ${plural(logos, 'logo')}${samples === 0 ? '' : `, ${plural(samples, 'sample')} of approved copy`}.`,
    next: (folder) => `Next: onbrand kit check ${folder}`,
    guessed: 'Roles and lockups were guessed from names; look through them.',
    noColours: 'These files hold no colours; give a palette, a style sheet or a picture of the brand.',
    noSource: 'Say where the colours come from: --from <palette files, style sheets or logos>.',
    packed: (file, files, bytes) => `Wrote ${file}: ${plural(files, 'file')}, ${formatBytes(bytes)}.`,
    askName: 'What is the brand called?',
    askNames:
      'Which names must copy spell just so? The brand’s own and its products’, with commas between: prices are linked by them',
    namesLike: 'Solvane, Morrow, Kiln Blue',
    askSource: 'Where are its colours? Paths of palettes, style sheets or logos, or colours such as #635bff',
    askColours: 'Which of them belong to the palette?',
    askPrimary: 'Which one is the primary colour?',
    cancelled: 'Nothing was written.',
    noneChosen: 'That is neither a file nor a colour',
  },
  'zh-Hans': {
    counted: (errors, warnings) => `${errors} 个错误，${warnings} 个警告`,
    fine: (name, colours, logos, channels) =>
      `${name} 没有问题：${colours} 种颜色、${logos} 个标志、${channels} 个渠道有许可。`,
    accepted: '仍可接受，但不再提供',
    until: (day) => `截至 ${day}`,
    palette: '色板',
    share: (target, within) => `${target}% ± ${within}`,
    tints: '允许浅色调',
    outside: (value) => `${value}，超出 sRGB，显示为最接近的颜色`,
    estimated: (value) => `${value}，无配置文件的油墨值，显示为估计的颜色`,
    neutrals: { any: '中性色不限', listed: '中性色限于所列' },
    neutralsUpTo: (share) => `中性色 ≤ ${share}%`,
    gradients: { brand: '渐变限于品牌色之间', none: '不用渐变' },
    channels: '各渠道允许的差异',
    logos: '标志',
    placements: '自有版位',
    checks: '另行设置的检查项',
    fresh: '新增',
    same: (name, difference) => `已有，名为“${name}”${difference === null ? '' : `，相差 ΔE00 ${difference}`}`,
    found: (format, colours, fresh) =>
      `${format}：${colours} 种颜色${fresh === null ? '' : `，其中 ${fresh} 种为新增`}`,
    skipped: (where, why) => `未采用：${where}：${why}`,
    added: (colours, kit) => `已向 ${kit} 添加 ${colours} 种颜色。请在其中设置角色和容差。`,
    nothingNew: '没有新颜色；品牌套件未作改动。',
    noSuchFile: (path) => `没有可读取的文件“${path}”。`,
    noSuchFolder: (path) => `文件夹“${path}”不存在；请指定含 brandkit.json 的文件夹。`,
    zipped: (path) => `“${path}”是打包文件；请先解包，导入到文件夹后再重新打包。`,
    made: (kit, colours, logos, samples) =>
      `已写入 ${kit}：${colours} 种颜色、${logos} 个标志${samples === 0 ? '' : `、${samples} 份已核准文案`}。`,
    next: (folder) => `下一步：onbrand kit check ${folder}`,
    guessed: '角色和标志组合方式是根据名称推测的，请核对。',
    noColours: '这些文件中没有颜色；请提供品牌的色板、样式表或图片。',
    noSource: '请说明颜色来源：--from <色板文件、样式表或标志>。',
    packed: (file, files, bytes) => `已写入 ${file}：${files} 个文件，${formatBytes(bytes)}。`,
    askName: '品牌名称是什么？',
    askNames: '哪些名称必须照此书写？品牌及其产品的名称，以逗号分隔；价格据此对应到产品',
    namesLike: 'Solvane、Morrow、Kiln Blue',
    askSource: '颜色在哪里？请输入色板、样式表或标志的路径，或 #635bff 这样的颜色',
    askColours: '哪些颜色属于色板？',
    askPrimary: '哪一种是主色？',
    cancelled: '未写入任何内容。',
    noneChosen: '这既不是文件也不是颜色',
  },
};
