/** A banned word, with lines in which it is to be found and lines in which it is not. */
export interface WordCase {
  readonly term: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What the finder was improved on; the counts that matter are those of the blind half. */
export const tuning: readonly WordCase[] = [
  {
    term: 'sale',
    yes: ['Sales end Sunday', 'SALE', 'The sale starts', 'A sale’s a sale'],
    no: ['Salesperson wanted', 'Wholesale prices', 'A salesman', 'Stale bread', 'Assailed'],
  },
  {
    term: 'discount',
    yes: ['Discounted bowls', 'Discounts for all', 'Discounting nothing', 'A discount'],
    no: ['A discounter next door', 'Disco untied', 'Count on us'],
  },
  {
    term: 'hard',
    yes: ['Harder to break', 'The hardest glaze', 'Hard as stone'],
    no: ['Hardly any left', 'The hardware shop', 'Orchard fruit', 'A hardy plant'],
  },
  {
    term: 'free',
    yes: ['Freely given', 'Free post', 'It frees your hands', 'Freed from clutter', 'Sugar-free'],
    no: ['Freedom day', 'Freelance help', 'The freezer', 'Freesia'],
  },
  {
    term: 'new',
    yes: ['Newer glazes', 'The newest cup', 'Newly fired', 'NEW'],
    no: ['The news', 'Renewed', 'Newton', 'Newspaper', 'Knew it'],
  },
  {
    term: 'revolutionise',
    yes: ['Revolutionized tea', 'Revolutionising cups', 'It revolutionises breakfast'],
    no: ['The revolution', 'Evolution', 'Revolutionary'],
  },
  {
    term: 'easy',
    yes: ['Easily cleaned', 'Easier mornings', 'The easiest cup'],
    no: ['Ease in', 'Easter eggs', 'Uneasy', 'Easel'],
  },
  {
    term: 'big',
    yes: ['Bigger cups', 'The biggest sale', 'BIG'],
    no: ['Bigotry', 'Ambigram', 'Bight'],
  },
  {
    term: 'must-have',
    yes: ['A must-have bag', 'Must-haves of spring', 'MUST-HAVE'],
    no: ['You must have a receipt', 'Must. Have.', 'It must, have a look'],
  },
  {
    term: 'last chance',
    yes: ['Last chance!', 'Last-chance bowls', 'LAST CHANCE', 'Last chances'],
    no: ['At last. Chance it.', 'The last, chance or not', 'Lasting chances'],
  },
  {
    term: 'crush',
    yes: ['Crushing prices', 'Crushed ice', 'It crushes'],
    no: ['A crusher', 'Rush hour', 'Brush'],
  },
  {
    term: 'tax',
    yes: ['Taxes included', 'Taxed at 20 %', 'No tax'],
    no: ['A taxi', 'Syntax', 'Taxonomy', 'Tacks'],
  },
  {
    term: '特价',
    yes: ['今日特價', '特 价', '特价商品'],
    no: ['特别有价值', '模特价值', '独特价值'],
  },
  {
    term: '打折',
    yes: ['全场打折', '打 折', '打折季'],
    no: ['敲打折纸', '击打，折断', '打对折'],
  },
  {
    term: '第一',
    yes: ['銷量第一', '第一品牌', '行业第一'],
    no: ['次第一一登场', '等第一览'],
  },
  {
    term: '大师',
    yes: ['大師手作', '国家大师', '大 师'],
    no: ['北大师生', '强大师资', '高大师傅'],
  },
  {
    term: '包邮',
    yes: ['全國包郵', '包 邮', '满99包邮'],
    no: ['钱包邮寄', '面包邮购', '书包邮箱'],
  },
  {
    term: '会员',
    yes: ['會員日', '会 员', '新会员礼'],
    no: ['工会员工', '大会员额', '社会员外'],
  },
  {
    term: '水货',
    yes: ['绝非水貨', '水货手机', '水 货'],
    no: ['香水货架', '酒水货款', '口水货'],
  },
  {
    term: '白酒',
    yes: ['純糧白酒', '白酒专场', '白 酒'],
    no: ['青白酒杯', '洁白酒具'],
  },
  {
    term: '手工',
    yes: ['純手工', '手工拉坯', '手 工'],
    no: ['选手工作服', '助手工资', '新手工具'],
  },
  {
    term: '神奇',
    yes: ['神奇面霜', '神 奇', '神奇之夜'],
    no: ['精神奇佳', '眼神奇怪'],
  },
];
