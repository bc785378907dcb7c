import type { InEveryLanguage } from '../model/language.ts';
import type { Confidence, Enforcement, Placement } from '../model/placement.ts';

interface ChannelWords {
  readonly columns: readonly [id: string, title: string, size: string, ratio: string, weight: string, formats: string];
  readonly confidence: string;
  readonly reviewed: string;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly count: (placements: number, channels: number) => string;
  readonly more: string;
  readonly none: (query: string, nearest: string | null) => string;
  readonly fields: Readonly<
    Record<
      | 'recommended'
      | 'alternatives'
      | 'minimum'
      | 'maximum'
      | 'ratio'
      | 'formats'
      | 'weight'
      | 'characters'
      | 'transparency'
      | 'animation'
      | 'names'
      | 'otherwise'
      | 'zones'
      | 'disagreements'
      | 'sources'
      | 'notes',
      string
    >
  >;
  readonly oldSize: string;
  readonly refused: (formats: string) => string;
  readonly atMost: (characters: number) => string;
  readonly upTo: (limit: string, recommended: string | null) => string;
  readonly better: (recommended: string) => string;
  readonly unknown: string;
  readonly alpha: Readonly<Record<Placement['alpha'], string>>;
  readonly motion: Readonly<Record<Placement['animation'], string>>;
  readonly enforcement: Readonly<Record<Enforcement, string>>;
  readonly enforced: Readonly<Record<'dimensions' | 'ratio' | 'bytes' | 'format', string>>;
  readonly exact: string;
  readonly range: string;
  readonly zoneTypes: Readonly<Record<'keep-inside' | 'keep-clear' | 'visible-crop', string>>;
}

/** What `onbrand channels` says by itself; notes and sources stand in the catalogue's own English. */
export const channelWords: InEveryLanguage<ChannelWords> = {
  en: {
    columns: ['Placement', 'What it is', 'Size (px)', 'Ratio', 'Up to', 'Formats'],
    confidence: 'Confidence',
    reviewed: 'Reviewed',
    confidences: {
      official: 'official',
      secondary: 'several secondary',
      'single-secondary': 'one secondary',
      practice: 'practice',
      kit: 'the kit',
    },
    count: (placements, channels) =>
      `${placements} ${placements === 1 ? 'placement' : 'placements'} on ${channels} ${channels === 1 ? 'channel' : 'channels'}`,
    more: 'onbrand channels <placement> shows all that is known of one.',
    none: (query, nearest) =>
      `No placement is found for “${query}”.${nearest === null ? ' Try a channel or a word, such as “instagram” or “cover”.' : ` Did you mean “${nearest}”?`}`,
    fields: {
      recommended: 'Recommended',
      alternatives: 'Also taken',
      minimum: 'At least',
      maximum: 'At most',
      ratio: 'Ratio',
      formats: 'Formats',
      weight: 'Weight',
      characters: 'Characters',
      transparency: 'Transparency',
      animation: 'Animation',
      names: 'Names that mean it',
      otherwise: 'What the channel does otherwise',
      zones: 'Safe zones and crops, in px of the recommended size',
      disagreements: 'Where sources disagree',
      sources: 'Sources',
      notes: 'Notes',
    },
    oldSize: 'another ratio: will be cropped',
    refused: (formats) => `refused: ${formats}`,
    atMost: (characters) => `at most ${characters}`,
    upTo: (limit, recommended) => `up to ${limit}${recommended === null ? '' : `, better ${recommended}`}`,
    better: (recommended) => `no limit is known; ${recommended} or less is advised`,
    unknown: 'no limit is known',
    alpha: {
      allowed: 'allowed',
      flattened: 'is flattened; supply it opaque',
      forbidden: 'not allowed',
      required: 'required',
    },
    motion: { allowed: 'allowed', 'first-frame': 'only the first frame is shown', forbidden: 'not allowed' },
    enforcement: {
      reject: 'refuses it',
      crop: 'crops it',
      letterbox: 'adds bars',
      scale: 'scales it',
      recompress: 'compresses it again',
      advisory: 'takes it; advice only',
      unknown: 'not known',
    },
    enforced: {
      dimensions: 'other dimensions',
      ratio: 'another ratio',
      bytes: 'a heavier file',
      format: 'another format',
    },
    exact: 'exactly a size that is listed',
    range: 'outside the limits above',
    zoneTypes: { 'keep-inside': 'keep inside', 'keep-clear': 'keep clear', 'visible-crop': 'all that is shown' },
  },
  'zh-Hans': {
    columns: ['版位', '说明', '尺寸（px）', '比例', '上限', '格式'],
    confidence: '可信度',
    reviewed: '核对日期',
    confidences: {
      official: '官方',
      secondary: '多个二手来源',
      'single-secondary': '单一二手来源',
      practice: '惯例',
      kit: '品牌套件',
    },
    count: (placements, channels) => `${channels} 个渠道，${placements} 个版位`,
    more: '运行 onbrand channels <版位> 可查看该版位的全部信息。',
    none: (query, nearest) =>
      `没有找到与“${query}”相符的版位。${nearest === null ? '请试试渠道名或关键词，例如“小红书”或“封面”。' : `是不是想找“${nearest}”？`}`,
    fields: {
      recommended: '推荐尺寸',
      alternatives: '也可使用',
      minimum: '最小',
      maximum: '最大',
      ratio: '比例',
      formats: '格式',
      weight: '文件大小',
      characters: '字数',
      transparency: '透明',
      animation: '动画',
      names: '文件名中的常用写法',
      otherwise: '不符合时渠道的处理',
      zones: '安全区与裁切（以推荐尺寸的像素计）',
      disagreements: '来源之间的分歧',
      sources: '来源',
      notes: '备注',
    },
    oldSize: '比例不同，会被裁切',
    refused: (formats) => `不接受：${formats}`,
    atMost: (characters) => `最多 ${characters} 字符`,
    upTo: (limit, recommended) => `不超过 ${limit}${recommended === null ? '' : `，建议 ${recommended} 以内`}`,
    better: (recommended) => `未见明确上限；建议 ${recommended} 以内`,
    unknown: '未见明确上限',
    alpha: { allowed: '允许', flattened: '会被压平，请提供不透明图片', forbidden: '不允许', required: '必须' },
    motion: { allowed: '允许', 'first-frame': '只显示第一帧', forbidden: '不允许' },
    enforcement: {
      reject: '拒绝',
      crop: '裁切',
      letterbox: '加边',
      scale: '缩放',
      recompress: '重新压缩',
      advisory: '接受，仅为建议',
      unknown: '未知',
    },
    enforced: { dimensions: '尺寸不符', ratio: '比例不符', bytes: '文件过大', format: '格式不符' },
    exact: '须与所列尺寸完全一致',
    range: '超出上述最小或最大尺寸时',
    zoneTypes: { 'keep-inside': '重要内容应在其内', 'keep-clear': '应留空', 'visible-crop': '仅此部分可见' },
  },
};
