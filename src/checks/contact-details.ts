import { type Contact, type countriesOf, phoneOf, readContacts } from '../measure/contacts/read.ts';
import { grouped } from '../measure/grouped.ts';
import { readingOf, within } from '../measure/offers/asset.ts';
import { defineSetCheck, type Evidence, type Place } from '../model/check.ts';
import { rule } from '../model/rules.ts';
import { isNear, isSlip, ownOf, services } from './support/contacts.ts';
import { type CopyMember, pathsOf, placesOf } from './support/offers.ts';

interface Values extends Readonly<Record<string, string>> {
  readonly kind: Contact['kind'];
  readonly found: string;
  /** What it is nearly; '' where it is only unknown. */
  readonly nearly: string;
  readonly by: 'kit' | 'set';
}
type Told = Evidence<Values>;

interface Stated extends Place {
  readonly contact: Contact;
  readonly sure: boolean;
}

const keyOf: Readonly<Record<Contact['kind'], 'phones' | 'hosts' | 'handles'>> = {
  phone: 'phones',
  host: 'hosts',
  handle: 'handles',
};

function statedIn(members: readonly CopyMember[], countries: ReturnType<typeof countriesOf>): readonly Stated[] {
  return members.flatMap(({ path, facts }) =>
    facts.copy.pieces.flatMap((piece) =>
      piece.role === 'sender'
        ? []
        : readContacts(piece.text, countries).map((contact) => ({
            path,
            region: within(piece.region, contact.span),
            quote: piece.text,
            contact,
            sure: readingOf(piece) === 'given',
          })),
    ),
  );
}

/** Phone numbers, handles and addresses are the brand's own, spelt alike. */
export const contactDetails = defineSetCheck({
  id: 'contact-details',
  category: 'copy',
  severity: 'fail',
  weight: 5,
  limits: {},
  needs: ['copy'],
  run(members, { known }) {
    const own = ownOf(known);
    const stated = statedIn(members, own.countries);
    if (stated.length === 0) return { because: 'no-contacts' };
    const values = [...grouped(stated, ({ contact }) => `${contact.kind}:${contact.value}`).values()];
    /** A house with two countries writes its numbers in each as they are dialled there. */
    const asDialled = (raw: string) => own.countries.map((country) => phoneOf(raw, [country]));
    const isOwn = ({ kind, value, raw }: Contact): boolean =>
      kind === 'host'
        ? own.host.some((host) => value === host.value || value.endsWith(`.${host.value}`))
        : own[kind].some((one) => one.value === value || (kind === 'phone' && asDialled(raw).includes(one.value)));
    const isClear = (places: readonly Stated[]): boolean => places.some(({ sure }) => sure);
    /** `nearly`: as it is written there. */
    const finding = (
      found: readonly Stated[],
      nearly: string,
      by: Values['by'],
      isSure: boolean,
      beside: readonly Stated[] = [],
    ) => {
      const places = [...beside, ...found];
      const [first, shown] = [found[0], places[0]];
      if (first === undefined || shown === undefined) return [];
      const { kind, value, raw } = first.contact;
      return [
        {
          subject: `${kind}:${value}`,
          regions: [shown.region],
          evidence: {
            measured: raw,
            limit: nearly === '' ? null : nearly,
            unit: '' as const,
            values: { kind, found: raw, nearly, by } satisfies Values,
          },
          // Somebody else's address may stand there on purpose; a slip seldom does.
          certainty:
            isSure && isClear(found) && (beside.length === 0 || isClear(beside)) ? ('sure' as const) : ('ask' as const),
          extent: 0,
          rule: by === 'kit' ? rule('kit', `contacts.${keyOf[kind]}`) : rule('check', 'contact-details'),
          paths: pathsOf(places),
          places: placesOf(places),
        },
      ];
    };
    return {
      findings: values.flatMap((found, i) => {
        const [first] = found;
        if (first === undefined) return [];
        const { kind, value } = first.contact;
        if (own[kind].length > 0) {
          if (isOwn(first.contact) || (kind === 'host' && services.test(value))) return [];
          const slip = own[kind].find((one) => isSlip(kind, one.value, value));
          const near = slip ?? own[kind].find((one) => isNear(kind, one.value, value));
          if (near === undefined && found.every(({ contact }) => contact.isBare)) return [];
          return finding(found, near?.raw ?? '', 'kit', slip !== undefined);
        }
        const others = values
          .slice(0, i)
          .filter(
            ([other]) => other !== undefined && other.contact.kind === kind && isSlip(kind, other.contact.value, value),
          );
        const [other] = others;
        return other === undefined ? [] : finding(found, other[0]?.contact.raw ?? '', 'set', true, other);
      }),
    };
  },
  words: {
    en: {
      title: 'The brand’s own contacts',
      why: 'A digit off, and customers ring a stranger; a letter off, and they land on somebody else’s page.',
      blind:
        'Only what is written out is seen; where a link leads is email-links’ matter. Names after “photo by” and the like are left out, as are common services. A phone that differs from the kit’s at its end, or in two digits, may be another line: it is asked about. What nothing says is a phone – no +, no 0, no word before it – counts only where it is nearly the kit’s. Without contacts in the kit, only slips between two assets are seen.',
      message: ({ values: { found, nearly, by, kind } }: Told) =>
        nearly === ''
          ? `The kit lists no ${{ phone: 'number', host: 'address', handle: 'handle' }[kind]} ${found}.`
          : by === 'kit'
            ? `${found} is not the kit’s ${nearly}, but nearly.`
            : `${found} and ${nearly} differ by a character or two. Which is right?`,
      remedy: ({ values: { nearly, by } }: Told) =>
        nearly === ''
          ? 'Check it, and add it to contacts in the kit if it is the brand’s.'
          : by === 'kit'
            ? `Write ${nearly}.`
            : 'Try both, and use the one that answers.',
      because: { 'no-contacts': 'No phone number, address or handle was found.' },
    },
    'zh-Hans': {
      title: '联系方式属于本品牌',
      why: '错一位数字，顾客就会打给陌生人；错一个字母，就会进入别人的页面。',
      blind:
        '只检查写出来的内容；链接指向由 email-links 检查。“摄影：”等署名和常用平台不计。电话仅末位或两位数字不同，可能是另一条线路，因此只提问。没有 +、0 或“电话”等字样的数字，只有与套件中的号码相近时才算。套件未列联系方式时，只能发现两个素材之间的笔误。',
      message: ({ values: { found, nearly, by, kind } }: Told) =>
        nearly === ''
          ? `套件中没有此${{ phone: '电话', host: '网址', handle: '账号' }[kind]}：${found}。`
          : by === 'kit'
            ? `${found} 与套件中的 ${nearly} 仅差一两个字符。`
            : `${found} 与 ${nearly} 仅差一两个字符，哪个正确？`,
      remedy: ({ values: { nearly, by } }: Told) =>
        nearly === ''
          ? '请核对；若属于本品牌，请加入套件的 contacts。'
          : by === 'kit'
            ? `请改为 ${nearly}。`
            : '请逐一试用，保留有效的一个。',
      because: { 'no-contacts': '没有找到电话、网址或账号。' },
    },
  },
});
