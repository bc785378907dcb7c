import type { Line } from './line.ts';

const notPromotional =
  /\b(?:qr|zip|post(?:al)?|area|dress|bar|source|country|sort|building|security|verification|colou?r)[- ]?$/i;
/** Words that follow “code” without being one. */
const noCode =
  /^(?:at|and|the|for|below|here|now|today|above|when|with|this|that|your|our|will|must|can|only|valid|expires|is|required|needed|necessary)$/i;

const code = /[A-Za-z0-9][A-Za-z0-9-]{2,15}$/;

/** Promotion codes: capitals or digits after the word that announces them. Their case is not told apart. */
export function readCodes(line: Line): void {
  line.eat(
    /\b(code|coupon|voucher)s?(\s*:\s*|\s+(?:is\s+)?)(["'「【]?)([a-z0-9][a-z0-9-]{2,15})(?![a-z0-9])/g,
    ({ groups, before, raw }) => {
      const [, , joint = '', quote = ''] = groups;
      const found = code.exec(raw)?.[0] ?? '';
      const isCapitals = found === found.toUpperCase();
      // In a line all in capitals, any word after “CODE” is in capitals too.
      const isAmongCapitals = raw === raw.toUpperCase() && !/\d/.test(found);
      const isAnnounced = joint.includes(':') || quote !== '' || !isAmongCapitals;
      return notPromotional.test(before) || noCode.test(found) || !isAnnounced || !(isCapitals || /\d/.test(found))
        ? null
        : { kind: 'code', code: found.toUpperCase() };
    },
  );
  // “SMOKE15 takes 15 % off”, “15 % off with SMOKE15”: capitals and digits need no “code” beside a saving.
  line.eat(
    /(?<![\w#@/.-])[a-z]{3,12}\d{1,3}(?= (?:gives|takes|saves|gets|brings|knocks|cuts)\b)|(?<=\b(?:with|using|use|enter|apply) )[a-z]{3,12}\d{1,3}(?![\w/.-])/g,
    ({ raw, before, after }) =>
      raw === raw.toUpperCase() && /%|\boff\b|\bsav(?:e|ing)/.test(`${before} ${after}`)
        ? { kind: 'code', code: raw }
        : null,
  );
  line.eat(
    /(?:优惠码|折扣码|促销码|兑换码|口令|暗号|验券码)\s*[:为]?\s*["「【]?([a-z0-9][a-z0-9-]{2,15})/g,
    ({ raw }) => ({
      kind: 'code',
      code: (code.exec(raw)?.[0] ?? '').toUpperCase(),
    }),
  );
}
