/**
 * Words beside a product's name that make another product of it: “Kids' Larch Kettle”, “Larch Kettle lid”. Only what shops
 * put beside a name, so that an adjective of praise makes none. Sizes and models (“Mini”, “Pro”) are told by `variantOf`.
 */

const whose =
  "(?:kids?|child(?:ren)?|boys?|girls?|men|women|mens|womens|lad(?:y|ies)|bab(?:y|ies)|toddlers?|infants?|teens?|dogs?|cats?|pets?|dolls?)(?:'s?)?|childrens|junior|jr\\.?|youth|newborn|maternity|spare|replacement|travel|pocket|used|second[- ]hand|pre-?loved";
const part =
  '(?:(?:repair|care|cleaning|starter|gift|travel|spare|replacement) )?(?:hoods?|lids?|caps?|straps?|case|cover|sleeves?|pouch(?:es)?|kits?|refills?|filter|parts|accessor(?:y|ies)|bundles?|set(?! of)|box|liners?|base|stand|handle|chargers?|cables?|stickers?|posters?|film|book|bags?|patterns?|insurance|subscriptions?|workshops?|rental)';
const before = new RegExp(`(?<![\\p{L}\\p{N}])((?:${whose}) )$`, 'u');
const after = new RegExp(
  `^(?:'s|s)?((?: (?:and|&|with|plus) (?:(?:a|an|the|its) )?| ?\\+ ?| )(?:${part})(?![\\p{L}\\p{N}-])|,? (?:for )(?:kids|children|men|women|babies|toddlers|dogs|cats|juniors|teens)(?![\\p{L}\\p{N}]))`,
  'u',
);

const beforeHan =
  /(儿童|童款|男款|男士|男式|女款|女士|女式|宝宝|婴儿|幼儿|亲子|青少年|孕妇|宠物|旅行装?|便携|替换|备用|二手)$/u;
const afterHan =
  /^((?:的)?(?:儿童[款装]?|童装|男[款装]|女[款装]|亲子[款装]|配件|替换装|补充装|内胆|盖子?|帽子|套装|礼盒|维修包|保养包|收纳袋|贴纸))/u;

/** What stands right before and after a name, and makes another of it; '' where nothing does. */
export function kinBeside(text: string, at: number, end: number): readonly [before: string, after: string] {
  const head = text.slice(Math.max(0, at - 16), at);
  const tail = text.slice(end, end + 40);
  return [
    before.exec(head)?.[1] ?? beforeHan.exec(head)?.[1] ?? '',
    (after.exec(tail)?.[1] ?? afterHan.exec(tail)?.[1] ?? '').trimEnd(),
  ];
}
