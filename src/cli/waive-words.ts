import type { InEveryLanguage } from '../model/language.ts';
import type { waiverStates } from '../model/waiver.ts';

interface WaiveWords {
  readonly help: Readonly<
    Record<
      | 'summary'
      | 'description'
      | 'campaign'
      | 'check'
      | 'asset'
      | 'subject'
      | 'reason'
      | 'author'
      | 'until'
      | 'scope'
      | 'channel'
      | 'kit'
      | 'list'
      | 'remove'
      | 'today'
      | 'examples',
      string
    >
  >;
  readonly signHelp: Readonly<
    Record<'summary' | 'description' | 'report' | 'campaign' | 'by' | 'role' | 'examples', string>
  >;
  readonly needs: (options: string) => string;
  readonly noFolder: (path: string) => string;
  readonly noAsset: (path: string, nearest: string | null) => string;
  readonly notFound: (check: string, path: string, there: readonly string[]) => string;
  readonly accepted: (findings: number) => string;
  readonly replaced: (subject: string, author: string, reason: string) => string;
  readonly unseen: (check: string, subject: string) => string;
  readonly past: (until: string) => string;
  readonly removed: (n: number) => string;
  readonly unknownId: (id: string) => string;
  readonly none: string;
  readonly listWithKit: string;
  readonly everywhere: string;
  readonly untilDay: (day: string) => string;
  readonly forGood: string;
  readonly state: Readonly<Record<(typeof waiverStates)[number], string>>;
  readonly notAReport: (path: string, detail: string) => string;
  readonly otherAssets: (folder: string, paths: readonly string[], more: number) => string;
  readonly signed: (file: string, open: number, accepted: number) => string;
}

/** What `onbrand waive` and `onbrand sign` say. */
export const waiveWords: InEveryLanguage<WaiveWords> = {
  en: {
    help: {
      summary: 'accept findings with a reason, list what is accepted, take it back',
      description:
        'Accepts findings of a campaign, with the reason, in its onbrand.json. What is accepted stays in every report, but costs no points and fails nothing, until its date, or until what was accepted changes.',
      campaign: 'the folder of the campaign',
      check: 'the check that found it, such as colour-palette',
      asset: 'the asset, as the report names it (several: repeat)',
      subject:
        'what the finding is about, as the report names it: colour:#e4002b (default with --kit: all that the check finds there)',
      reason: 'why it is accepted',
      author: 'who accepts it (default: your name on this machine)',
      until: 'last day on which it holds, such as 2026-12-31 (default: for good)',
      scope: 'where it is accepted',
      channel: 'the channel, with --scope channel: instagram',
      kit: 'the brand kit: only what is found is accepted, in the very places; without it nothing is looked at, and an asset is accepted as it is now',
      list: 'list what is accepted; with --kit also what became of it: used, changed, unused',
      remove: 'take these back, by the ids that --list shows',
      today: 'the day that dates are held against (default: today)',
      examples: `
Examples:
  onbrand waive campaign --kit brand --check colour-palette --asset x/header.png --reason "Partner’s red" --until 2026-12-31
  onbrand waive campaign --check size-weight --subject weight --scope channel --channel email --reason "Own server"
  onbrand waive campaign --list --kit brand
  onbrand waive campaign --remove 3f2a9c01b7de`,
    },
    signHelp: {
      summary: 'sign a campaign off, as a report found it',
      description:
        'Signs a campaign off: who, when, by which kit and report, and what every asset was. Later runs tell what changed since. Stands beside the campaign, in onbrand.sign.json.',
      report: 'the report of the run that is signed (-f json)',
      campaign: 'the folder of the campaign (default: that of the report)',
      by: 'who signs',
      role: 'as what: Brand manager',
      examples: `
Example:
  onbrand sign report.json --campaign campaign --by "Ada Moss" --role "Brand manager"`,
    },
    needs: (options) => `Say ${options}.`,
    noFolder: (path) => `${path} is no folder. Waivers and sign-offs stand beside a campaign: give its folder.`,
    noAsset: (path, nearest) =>
      `There is no asset “${path}” in the campaign.${nearest === null ? '' : ` Did you mean “${nearest}”?`}`,
    notFound: (check, path, there) =>
      there.length === 0
        ? `${check} finds nothing in ${path}; there is nothing to accept.`
        : `${check} does not find that in ${path}. It finds:${there.map((one) => `\n  ${one}`).join('')}`,
    accepted: (n) => `Accepted: ${n} ${n === 1 ? 'finding' : 'findings'}. Written to onbrand.json.`,
    replaced: (subject, author, reason) =>
      `“${subject}” was accepted before, by ${author}: “${reason}”. This reason takes its place.`,
    unseen: (check, subject) =>
      `Written to onbrand.json: “${subject}” (${check}). Nothing was looked at: the next run says how many findings it accepts, or that it meets none. With --kit only what is found is accepted.`,
    past: (until) => `${until} is over: nothing would be accepted. Give --until a day to come.`,
    removed: (n) => `Taken back: ${n}. It counts again from the next run on.`,
    unknownId: (id) => `Nothing accepted has the id “${id}”; --list shows them.`,
    none: 'Nothing is accepted in this campaign.',
    listWithKit: 'With --kit, each is held against the campaign as it is now: used, changed, or unused.',
    everywhere: 'everywhere',
    untilDay: (day) => `until ${day}`,
    forGood: 'for good',
    state: { used: 'used', expired: 'EXPIRED', changed: 'changed', unused: 'unused', unjudged: 'not judged' },
    notAReport: (path, detail) => `${path} can’t be signed: ${detail} Write a report with -f json.`,
    otherAssets: (folder, paths, more) =>
      `These assets in ${folder} are not what the report judged: ${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Check again, then sign that report; or say where the campaign is with --campaign.`,
    signed: (file, open, accepted) =>
      `Signed: ${file}. ${open} ${open === 1 ? 'deviation is' : 'deviations are'} open, ${accepted} accepted.`,
  },
  'zh-Hans': {
    help: {
      summary: '说明理由并接受结果，列出或撤回已接受的结果',
      description:
        '接受营销活动中的结果，并将理由写入其 onbrand.json。已接受的结果仍出现在每份报告中，但不扣分、不算不合格，直到到期，或所接受之处发生变化。',
      campaign: '营销活动的文件夹',
      check: '发现它的检查项，例如 colour-palette',
      asset: '素材，写法与报告一致（多个则重复此选项）',
      subject: '结果针对的对象，写法与报告一致：colour:#e4002b（有 --kit 时默认为该检查项在该范围内的全部结果）',
      reason: '接受的理由',
      author: '由谁接受（默认：本机用户名）',
      until: '有效的最后一天，例如 2026-12-31（默认：长期有效）',
      scope: '接受的范围',
      channel: '与 --scope channel 同用的渠道：instagram',
      kit: '品牌套件：只接受实际发现之处；不指定则不作检查，接受整个素材的现状',
      list: '列出已接受的结果；有 --kit 时并说明现状：有效、已变化、未用到',
      remove: '撤回这些结果，id 见 --list',
      today: '日期以哪一天为准（默认：今天）',
      examples: `
示例：
  onbrand waive campaign --kit brand --check colour-palette --asset x/header.png --reason "合作方的红色" --until 2026-12-31
  onbrand waive campaign --check size-weight --subject weight --scope channel --channel email --reason "自有服务器"
  onbrand waive campaign --list --kit brand
  onbrand waive campaign --remove 3f2a9c01b7de`,
    },
    signHelp: {
      summary: '按一份报告签核营销活动',
      description:
        '签核营销活动：由谁、何时、依据哪个品牌套件和报告，以及每个素材当时的内容。之后的运行会指出此后的变化。记录在营销活动旁的 onbrand.sign.json 中。',
      report: '所签核的报告（-f json）',
      campaign: '营销活动的文件夹（默认：报告所在的文件夹）',
      by: '签核人',
      role: '身份：品牌经理',
      examples: `
示例：
  onbrand sign report.json --campaign campaign --by "王敏" --role "品牌经理"`,
    },
    needs: (options) => `请指定 ${options}。`,
    noFolder: (path) => `${path} 不是文件夹。接受与签核记录放在营销活动旁：请指定其文件夹。`,
    noAsset: (path, nearest) => `营销活动中没有素材“${path}”。${nearest === null ? '' : `您是指“${nearest}”吗？`}`,
    notFound: (check, path, there) =>
      there.length === 0
        ? `${check} 在 ${path} 中没有发现，无可接受。`
        : `${check} 在 ${path} 中没有此项发现。现有：${there.map((one) => `\n  ${one}`).join('')}`,
    accepted: (n) => `已接受 ${n} 处，已写入 onbrand.json。`,
    replaced: (subject, author, reason) => `“${subject}”此前已由 ${author} 接受，理由为“${reason}”；现以新的理由取代。`,
    unseen: (check, subject) =>
      `已写入 onbrand.json：“${subject}”（${check}）。未检查任何素材：接受了多少处或未用到，由下次运行说明。使用 --kit 则只接受实际发现的结果。`,
    past: (until) => `${until} 已过，不会接受任何结果。请用 --until 指定今后的日期。`,
    removed: (n) => `已撤回 ${n} 处，自下次运行起重新计入。`,
    unknownId: (id) => `已接受的结果中没有 id “${id}”；请用 --list 查看。`,
    none: '此营销活动没有已接受的结果。',
    listWithKit: '加上 --kit，则逐项与营销活动的现状对照：有效、已变化或未用到。',
    everywhere: '所有位置',
    untilDay: (day) => `有效期至 ${day}`,
    forGood: '长期有效',
    state: { used: '有效', expired: '已到期', changed: '已变化', unused: '未用到', unjudged: '未检查' },
    notAReport: (path, detail) => `无法签核 ${path}：${detail}请用 -f json 生成报告。`,
    otherAssets: (folder, paths, more) =>
      `${folder} 中的这些素材已不是报告所检查的内容：${paths.join('、')}${more > 0 ? `，另有 ${more} 个` : ''}。请重新检查并签核新的报告，或用 --campaign 指定营销活动的位置。`,
    signed: (file, open, accepted) => `已签核：${file}。未处理的偏离 ${open} 处，已接受 ${accepted} 处。`,
  },
};
