import { formatNumber } from '../../../src/report/format.ts';
import type { CampaignSummary } from '../../../src/report/summary.ts';
import type { Keeping } from '../../../src/service/shapes.ts';
import { defineWords } from '../../words/language.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

type Counts = CampaignSummary['counts'];

/** What a form still lacks. */
type Missing = 'finding' | 'reason' | 'until' | 'author' | 'name';

export const acceptWords = defineWords(
  {
    accept: 'Accept …',
    acceptKey: 'Accept (A)',
    isAccepted: 'Accepted',
    all: (count: number) => `All ${formatNumber(count)}`,
    title: 'Accept with a reason',
    lead: 'What is accepted stays in every report, but costs no points. When the accepted place changes, you are asked again.',
    findings: 'Findings',
    inAssets: (findings: number, assets: number) =>
      `${formatNumber(findings)} finding${s(findings)} in ${formatNumber(assets)} asset${s(assets)}`,
    reason: 'Reason',
    reasonHint: 'Why may this depart from the brand?',
    until: 'Until',
    untilHelp: 'Empty: for good.',
    untilPast: 'That day is over: nothing would be accepted. Choose a day to come.',
    scope: 'Where',
    scopes: {
      asset: 'In these assets, as they look now',
      channel: 'Everywhere in their channel',
      everywhere: 'Everywhere in the campaign',
    },
    author: 'Accepted by',
    keeps: {
      beside: 'Written into the campaign’s onbrand.json.',
      copy: 'Written into the copy that this browser gave: download the decisions before you close the campaign.',
      session: 'Nothing can be written beside this campaign: it holds until the campaign is closed.',
    },
    decisions: 'Download the decisions',
    decisionsLead:
      'They stand in the copy that this browser gave, which goes when the campaign is closed. Put the file beside your assets, and every later check knows them.',
    missing: (parts: readonly Missing[]): string | null => {
      const names = {
        finding: 'tick what is accepted',
        reason: 'give a reason',
        until: 'choose a day to come',
        author: 'say who accepts',
        name: 'say who signs',
      };
      return parts.length === 0 ? null : `First ${parts.map((part) => names[part]).join(', ')}.`;
    },
    saving: 'Saving …',
    do: (count: number) => (count === 0 ? 'Accept' : `Accept ${formatNumber(count)}`),
    accepted: (count: number) => `${formatNumber(count)} accepted.`,
    takenBack: (count: number) => `${formatNumber(count)} taken back.`,
    by: (author: string, date: string, until: string | null) =>
      `Accepted by ${author}, ${date}${until === null ? '' : `, until ${until}`}`,
    takeBack: 'Take back',
    list: 'What is accepted',
    openList: 'Show',
    listLead: 'Who accepted what, and why. What is taken back counts again at once.',
    nothing: 'Nothing is accepted in this campaign.',
    notice: (accepted: number, stale: number, keeps: Keeping) =>
      [
        ...(accepted > 0
          ? [
              `${formatNumber(accepted)} finding${s(accepted)} accepted${keeps === 'beside' ? '' : ' until this campaign is closed'}`,
            ]
          : []),
        ...(stale > 0 ? [`${formatNumber(stale)} lapsed, changed or unused`] : []),
      ].join(' · '),
    everywhere: 'everywhere',
    state: {
      used: 'In force',
      expired: 'Expired',
      changed: 'No longer as accepted',
      unused: 'Nothing found any more',
      unjudged: 'Not judged',
    },
    clear: (count: number) => `Take back the ${formatNumber(count)} that do nothing`,
    sign: 'Sign off',
    signCopy: 'It is downloaded with the other decisions: put the files beside your assets.',
    signAgain: 'Sign off anew',
    signTitle: 'Sign this campaign off',
    signLead:
      'Your name stands for the assets as they are now, under this kit. Later checks and reports tell what changed since.',
    signNowhere: {
      why: 'A sign-off stands in a file beside the assets, and nothing can be written beside these: they are single files, the sample, or in a folder that is read-only. What you accept or answer here holds until the campaign is closed.',
      instead:
        'To keep it, open the campaign’s folder as a whole, or use the command line: onbrand waive and onbrand sign.',
    },
    signBy: 'Your name',
    role: 'As',
    roleHint: 'Brand manager',
    standing: (score: string, { fail, warn, note }: Counts, questions: number, accepted: number) =>
      `Score ${score}: ${formatNumber(fail)} must change, ${formatNumber(warn)} should, ${formatNumber(note)} may stay; ${formatNumber(questions)} question${s(questions)} open, ${formatNumber(accepted)} accepted.`,
    mustChange: (fail: number) =>
      `${formatNumber(fail)} finding${s(fail)} must change before publication. A sign-off holds all the same; the report tells both.`,
  },
  {
    accept: '接受…',
    acceptKey: '接受（A）',
    isAccepted: '已接受',
    all: (count) => `全部 ${formatNumber(count)} 处`,
    title: '说明理由并接受',
    lead: '已接受的结果仍出现在每份报告中，但不扣分。所接受之处一旦变化，会再次询问。',
    findings: '结果',
    inAssets: (findings, assets) => `${formatNumber(assets)} 个素材中的 ${formatNumber(findings)} 处`,
    reason: '理由',
    reasonHint: '为什么这里可以偏离品牌？',
    until: '有效期至',
    untilHelp: '留空表示长期有效。',
    untilPast: '该日期已过，不会接受任何内容。请选择今天或以后的日期。',
    scope: '范围',
    scopes: { asset: '仅这些素材，按现状', channel: '其所属渠道的全部素材', everywhere: '整个营销活动' },
    author: '接受人',
    keeps: {
      beside: '写入营销活动的 onbrand.json。',
      copy: '写入浏览器上传的副本：请在关闭营销活动之前下载这些决定。',
      session: '此营销活动旁无法写入文件：仅在关闭前有效。',
    },
    decisions: '下载决定',
    decisionsLead:
      '它们保存在浏览器上传的副本中，关闭营销活动时会一并删除。把下载的文件放到素材旁，之后的每次检查都会采用。',
    missing: (parts) => {
      const names = {
        finding: '勾选要接受的结果',
        reason: '填写理由',
        until: '选择今天或以后的日期',
        author: '填写接受人',
        name: '填写姓名',
      };
      return parts.length === 0 ? null : `请先${parts.map((part) => names[part]).join('、')}。`;
    },
    saving: '正在保存…',
    do: (count) => (count === 0 ? '接受' : `接受 ${formatNumber(count)} 处`),
    accepted: (count) => `已接受 ${formatNumber(count)} 处。`,
    takenBack: (count) => `已撤回 ${formatNumber(count)} 处。`,
    by: (author, date, until) => `${author} 于 ${date} 接受${until === null ? '' : `，有效期至 ${until}`}`,
    takeBack: '撤回',
    list: '已接受的结果',
    openList: '查看',
    listLead: '谁接受了什么，以及原因。撤回后立即重新计入。',
    nothing: '此营销活动没有已接受的结果。',
    notice: (accepted, stale, keeps) =>
      [
        ...(accepted > 0 ? [`已接受 ${formatNumber(accepted)} 处${keeps === 'beside' ? '' : '，仅在关闭前有效'}`] : []),
        ...(stale > 0 ? [`${formatNumber(stale)} 项已到期、已变化或未用到`] : []),
      ].join(' · '),
    everywhere: '所有位置',
    state: { used: '有效', expired: '已到期', changed: '已不是接受时的样子', unused: '已找不到', unjudged: '未检查' },
    clear: (count) => `撤回 ${formatNumber(count)} 项不起作用的`,
    sign: '签核',
    signCopy: '签核记录会与其他决定一起下载：请将这些文件放到素材旁。',
    signAgain: '重新签核',
    signTitle: '签核此营销活动',
    signLead: '您的签名代表在此品牌套件下、按现状认可这些素材。之后的检查和报告会指出此后的变化。',
    signNowhere: {
      why: '签署记录写在素材旁的文件中，而这些素材旁无法写入：它们是单个文件、示例，或位于只读文件夹中。在此接受或回答的内容仅在关闭前有效。',
      instead: '如需保留，请打开营销活动的整个文件夹，或使用命令行：onbrand waive 与 onbrand sign。',
    },
    signBy: '姓名',
    role: '身份',
    roleHint: '品牌经理',
    standing: (score, { fail, warn, note }, questions, accepted) =>
      `得分 ${score}：必须修改 ${formatNumber(fail)} 处，建议修改 ${formatNumber(warn)} 处，可以保留 ${formatNumber(note)} 处；待确认 ${formatNumber(questions)} 处，已接受 ${formatNumber(accepted)} 处。`,
    mustChange: (fail) => `有 ${formatNumber(fail)} 处须修改后方可发布。仍可签核；报告会一并说明。`,
  },
);
