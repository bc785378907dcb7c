import type { WordCase } from './words-tuning.ts';

/** A second half, written once the finder stood still, and run once: nothing was changed for it since. */
export const fresh: readonly WordCase[] = [
  {
    term: 'unleash',
    yes: ['Unleashed at last', 'It unleashes flavour', 'Unleashing colour'],
    no: ['On a leash', 'Unlearn it', 'A dog off the lead'],
  },
  { term: 'effortless', yes: ['Effortlessly chic', 'Effortless mornings'], no: ['Best efforts', 'Less effort'] },
  {
    term: 'miracle',
    yes: ['Miracles happen', 'A miracle cream', 'MIRACLE'],
    no: ['A mirage', 'Miraculous medals', 'An oracle'],
  },
  {
    term: 'burn fat',
    yes: ['Burns fat fast', 'Burn fat today', 'Burning fat at rest'],
    no: ['Burn. Fat chance.', 'A fat burner', 'Burnt offerings'],
  },
  {
    term: 'save',
    yes: ['Saved for you', 'Saving daylight', 'It saves water', 'SAVE'],
    no: ['A savoury tart', 'Safe travels', 'The saviour'],
  },
  { term: 'girl', yes: ['For girls', 'The girl’s bag', 'GIRLS'], no: ['A girdle', 'Garlic', 'A gril'] },
  { term: 'whitelist', yes: ['Whitelisted hosts', 'A whitelist'], no: ['A white lily', 'The wish list'] },
  {
    term: 'urgent',
    yes: ['Urgently needed', 'Urgent: read', 'More urgent than tea'],
    no: ['An insurgent', 'Urge on', 'A surge'],
  },
  {
    term: 'customise',
    yes: ['Customized mugs', 'Customising is free', 'Customise it'],
    no: ['Customs paid', 'Our customers', 'An old custom'],
  },
  { term: 'state-of-the-art', yes: ['A state-of-the-art kiln'], no: ['The state of the art world', 'State art'] },
  {
    term: 'limited time',
    yes: ['For a limited time', 'Limited-time glaze', 'LIMITED TIME'],
    no: ['Limited. Time flies.', 'Time is limited', 'A limited timer'],
  },
  { term: '"Reveal"', yes: ['Reveal your code', 'REVEAL'], no: ['Revealed today', 'It reveals'] },
  { term: 'sexy', yes: ['Sexier curves', 'The sexiest sofa', 'Sexy'], no: ['A sextet', 'Essex'] },
  {
    term: 'pay',
    yes: ['Paid in full', 'Payable later? Pay now', 'It pays off', 'Paying guests'],
    no: ['A payload', 'Repay kindness', 'Papaya'],
  },
  {
    term: 'kill',
    yes: ['Killer? No: it kills germs', 'Killing time', 'It killed the moth'],
    no: ['A skillet', 'Kiln cooled', 'Skilled hands'],
  },
  { term: '抢购', yes: ['限時搶購', '抢购中', '抢 购', '全民抢购'], no: ['抢先购入', '抢着购物'] },
  { term: '疗效', yes: ['療效顯著', '三天见疗效', '疗 效'], no: ['治疗，效率', '医疗效率', '理疗效仿'] },
  { term: '减肥', yes: ['轻松減肥', '减肥茶', '减 肥'], no: ['递减肥料', '削减，肥沃'] },
  { term: '最低价', yes: ['全年最低價', '最低价到手', '最 低 价'], no: ['最低，价格另议', '最低定价'] },
  { term: '国家', yes: ['国家认证', '國家標準', '国 家'], no: ['中国家庭', '外国家具', '各国家长'] },
  { term: '保证', yes: ['保證有效', '质量保证', '保 证'], no: ['社保证明', '环保证书', '担保证人'] },
  { term: '永久', yes: ['永久保修', '永 久', '永久有效'], no: ['隽永，久远', '永不久留'] },
  { term: '特效', yes: ['特效藥', '特效面膜', '特 效'], no: ['独特效果', '奇特效应', '模特效力'] },
  { term: '专家', yes: ['專家推薦', '护肤专家', '专 家'], no: ['专注家居', '砖家', '大专家长'] },
  { term: '首发', yes: ['全球首發', '首发价', '首 发'], no: ['首先发货', '榜首发言', '匕首发光'] },
  { term: '白菜价', yes: ['白菜價', '跌破白菜价', '白 菜 价'], no: ['白菜，价一元', '小白菜价格'] },
  { term: '贵族', yes: ['貴族氣質', '贵族之选', '贵 族'], no: ['名贵族谱', '昂贵，族群'] },
  { term: '无敌', yes: ['無敵好用', '天下无敌', '无 敌'], no: ['无，敌不动', '有无敌意'] },
  { term: '祛痘', yes: ['祛痘精华', '祛 痘'], no: ['祛除，痘印', '祛疤'] },
  { term: '代购', yes: ['海外代購', '代购价', '代 购'], no: ['时代购物', '古代购置', '现代购房'] },
  { term: '投资', yes: ['投資理財', '稳健投资', '投 资'], no: ['投入资金', '投，资料'] },
  { term: '稳赚', yes: ['穩賺不賠', '稳赚', '稳 赚'], no: ['安稳赚钱', '平稳，赚'] },
];
