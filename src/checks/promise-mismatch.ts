import { grouped } from '../measure/grouped.ts';
import { readAsset, within } from '../measure/offers/asset.ts';
import { layOut, linker } from '../measure/offers/cards.ts';
import { frameOf } from '../measure/offers/frame.ts';
import { productFinder } from '../measure/offers/products.ts';
import { type Promised, type PromiseKind, readPromises } from '../measure/promises.ts';
import { defineSetCheck, type Evidence, type Place } from '../model/check.ts';
import { rule } from '../model/rules.ts';
import { differing, pathsOf, placesOf } from './support/offers.ts';

interface Values extends Readonly<Record<string, string>> {
  readonly kind: PromiseKind;
  readonly product: string;
  readonly told: string;
}
type Told = Evidence<Values>;

interface Stated extends Place {
  readonly promise: Promised;
  readonly product: string;
  readonly sure: boolean;
}
/** Amounts in other currencies are other promises, not contradictions. */
const currencyOf = (value: string): string => value.replace(/[\d.]+/g, '');
/** “Free delivery over $50” beside “over 满99” speaks to other customers. */
const keyOf = ({ promise: { kind, scope, value }, product }: Stated): string =>
  [kind, product, scope, kind === 'free delivery' && value !== '0' ? currencyOf(value) : ''].join('\n');

/** Most places that a sentence names. */
const named = 4;

/** Delivery, returns and guarantee are promised alike everywhere. */
export const promiseMismatch = defineSetCheck({
  id: 'promise-mismatch',
  category: 'copy',
  severity: 'warn',
  weight: 4,
  limits: {},
  needs: ['copy'],
  run(members, { known }) {
    const find = productFinder(frameOf(known).products);
    const stated = members.flatMap(({ path, facts }): readonly Stated[] => {
      const pieces = readAsset(facts.copy);
      const link = linker(layOut(pieces, find));
      return pieces.flatMap((piece) =>
        readPromises(piece.text).map((promise) => ({
          path,
          region: within(piece.region, promise.span),
          quote: piece.text,
          promise,
          product: promise.kind === 'guarantee' ? (link(piece, 'promotion') ?? '') : '',
          sure: piece.certainty !== 'unsure',
        })),
      );
    });
    if (stated.length === 0) return { because: 'no-promises' };
    return {
      findings: [...grouped(stated, keyOf)].flatMap(([key, same]) => {
        // An asset that states two itself speaks of two things; which is which can't be told.
        const clear = [...grouped(same, ({ path }) => path).values()].flatMap((own) => {
          const [first] = own;
          return first !== undefined && own.every(({ promise }) => promise.value === first.promise.value)
            ? [first]
            : [];
        });
        const [first] = clear;
        const values = new Set(clear.map(({ promise }) => promise.value));
        if (first === undefined || values.size < 2) return [];
        const { kind } = first.promise;
        const sureValues = new Set(clear.filter(({ sure }) => sure).map(({ promise }) => promise.value));
        const told = [
          ...new Set(clear.map(({ quote, promise: { span }, path }) => `“${quote.slice(...span)}” (${path})`)),
        ];
        return [
          {
            subject: `promise:${key.replaceAll('\n', ':')}:${differing([...values])}`,
            regions: [first.region],
            evidence: {
              measured: first.promise.value,
              limit: null,
              unit: '' as const,
              values: {
                kind,
                product: first.product,
                told: told.slice(0, named).join(', ') + (told.length > named ? ` +${told.length - named}` : ''),
              } satisfies Values,
            },
            // Without a product, a guarantee may be of two things.
            certainty:
              sureValues.size > 1 && (kind !== 'guarantee' || first.product !== '')
                ? ('sure' as const)
                : ('ask' as const),
            extent: values.size - 2,
            rule: rule('check', 'promise-mismatch'),
            paths: pathsOf(clear),
            places: placesOf(clear),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'One promise everywhere',
      why: 'Customers hold a brand to the best of its promises; the service desk holds to another.',
      blind:
        'Only promises with a number are read: days, years, an amount. Express and standard, members and countries are kept apart where the line says so.',
      message: ({ values: { kind, product, told } }: Told) =>
        `${{ 'free delivery': 'The order from which delivery is free', 'delivery time': 'The time that delivery takes', returns: 'The time for returns', guarantee: `The time that the guarantee${product === '' ? '' : ` of “${product}”`} lasts` }[kind]} is not the same everywhere: ${told}.`,
      remedy: () => 'Find out which one holds, and state it everywhere.',
      because: { 'no-promises': 'Nothing is promised of delivery, returns or a guarantee in numbers.' },
    },
    'zh-Hans': {
      title: '承诺一致',
      why: '顾客会按最有利的承诺要求品牌兑现，而客服遵循的可能是另一个。',
      blind: '只读取带数字的承诺：天数、年数、金额。加急与普通、会员与地区在文案写明时分开比较。',
      message: ({ values: { kind, product, told } }: Told) =>
        `${{ 'free delivery': '包邮门槛', 'delivery time': '配送时间', returns: '退换期限', guarantee: `${product === '' ? '' : `“${product}”的`}质保期` }[kind]}不一致：${told}。`,
      remedy: () => '请确认哪个有效，并在所有渠道统一。',
      because: { 'no-promises': '没有带数字的配送、退换或质保承诺。' },
    },
  },
});
