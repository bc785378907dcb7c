import type { Caveat } from '../model/history.ts';
import type { InEveryLanguage } from '../model/language.ts';

interface HistoryWords {
  readonly help: Readonly<
    Record<
      | 'summary'
      | 'description'
      | 'list'
      | 'campaign'
      | 'last'
      | 'compare'
      | 'before'
      | 'after'
      | 'dump'
      | 'out'
      | 'prune'
      | 'keep'
      | 'keepWanted'
      | 'only'
      | 'examples',
      string
    >
  >;
  readonly empty: string;
  readonly none: (campaign: string) => string;
  readonly runs: (n: number) => string;
  readonly columns: Readonly<
    Record<'id' | 'when' | 'score' | 'fail' | 'warn' | 'note' | 'ask' | 'accepted' | 'since', string>
  >;
  /** A line between two runs that were judged by different kits. */
  readonly otherKit: (name: string, digest: string) => string;
  readonly partial: string;
  readonly fixed: (n: number) => string;
  /** Under another kit, which may no longer ask for it. */
  readonly gone: (n: number) => string;
  readonly fresh: (n: number) => string;
  readonly back: (n: number) => string;
  readonly accepted: (n: number) => string;
  readonly reopened: (n: number) => string;
  /** Gone with their assets. */
  readonly left: (n: number) => string;
  readonly same: string;
  readonly points: (points: string) => string;
  readonly sections: Readonly<Record<'fixed' | 'gone' | 'fresh' | 'back' | 'accepted' | 'reopened', string>>;
  readonly rest: (still: number, left: number) => string;
  /** Names of the kits of two runs. */
  readonly otherKits: (before: string, after: string) => string;
  readonly caveats: Readonly<Record<Exclude<Caveat, 'other-kit'>, string>>;
  readonly ofTheSet: string;
  readonly pruned: (n: number) => string;
  readonly written: (path: string) => string;
}

/** What `onbrand history` says. */
export const historyWords: InEveryLanguage<HistoryWords> = {
  en: {
    help: {
      summary: 'earlier runs: what became better, what came back',
      description:
        'Every whole run is kept on this machine: its score, its findings, its kit. Lists them, compares two, exports and prunes them.',
      list: 'list campaigns, or the runs of one',
      campaign: 'folder of a campaign; all campaigns where it is left out',
      last: 'show the latest runs only',
      compare: 'what was fixed, is new or came back between two runs',
      before: 'number of the earlier run',
      after: 'number of the later run; may be judged by another kit',
      dump: 'write everything that is kept, as JSON',
      out: 'file to write; standard output where it is left out',
      prune: 'forget old runs',
      keep: 'runs of each campaign that stay',
      keepWanted: 'A whole number of runs is wanted, 0 or more.',
      only: 'of this campaign only',
      examples: `
Examples:
  onbrand history spring-campaign
  onbrand history compare 12 15
  onbrand history export spring-campaign --out spring-history.json
  onbrand history prune --keep 20`,
    },
    empty: 'No run is kept yet. Judge a campaign first: onbrand check <folder> --kit <kit>',
    none: (campaign) => `No run of “${campaign}” is kept. “onbrand history” lists the campaigns there are.`,
    runs: (n) => `${n} ${n === 1 ? 'run' : 'runs'}`,
    columns: {
      id: 'Run',
      when: 'When',
      score: 'Score',
      fail: 'Fail',
      warn: 'Warn',
      note: 'Note',
      ask: 'Ask',
      accepted: 'Accepted',
      since: 'Since the run before',
    },
    otherKit: (name, digest) =>
      `Another kit from here on: ${name} (${digest}). Scores above and below are not one line.`,
    partial: 'part of the checks or assets only',
    fixed: (n) => `${n} fixed`,
    gone: (n) => `${n} no longer found`,
    fresh: (n) => `${n} new`,
    back: (n) => `${n} back`,
    accepted: (n) => `${n} accepted`,
    reopened: (n) => `${n} no longer accepted`,
    left: (n) => `${n} gone with ${n === 1 ? 'its asset' : 'their assets'}`,
    same: 'as before',
    points: (points) => `Score ${points} points`,
    sections: {
      fixed: 'Fixed',
      gone: 'No longer found',
      fresh: 'New',
      back: 'Came back',
      accepted: 'Accepted since',
      reopened: 'No longer accepted',
    },
    rest: (still, left) =>
      `${still} ${still === 1 ? 'finding stands' : 'findings stand'} in both${left > 0 ? ` · ${left} went with their assets` : ''}`,
    otherKits: (before, after) =>
      `${before === after ? `The kit “${after}” was changed between the two runs` : `The two runs were judged by different kits, “${before}” and “${after}”`}: a difference may be the kit’s, not the assets’.`,
    caveats: {
      'other-tool': 'The two runs were judged by different versions of Onbrand.',
      partial: 'One of the runs saw only part of the checks or assets.',
      'other-campaign': 'These are two different campaigns.',
    },
    ofTheSet: 'the set',
    pruned: (n) => `${n} ${n === 1 ? 'run' : 'runs'} forgotten.`,
    written: (path) => `Written: ${path}`,
  },
  'zh-Hans': {
    help: {
      summary: '以往的运行：哪些改善了，哪些又出现了',
      description: '每次完整运行都会保存在本机：得分、问题与所用品牌规范。可列出、比较、导出和清理。',
      list: '列出活动，或某个活动的各次运行',
      campaign: '活动文件夹；省略则为全部活动',
      last: '只显示最近几次运行',
      compare: '两次运行之间修复了什么、新增了什么、又出现了什么',
      before: '较早一次运行的编号',
      after: '较晚一次运行的编号；可使用另一套品牌规范',
      dump: '以 JSON 写出全部记录',
      out: '要写入的文件；省略则写到标准输出',
      prune: '清理旧的运行记录',
      keep: '每个活动保留的运行次数',
      keepWanted: '请给出 0 或更大的整数。',
      only: '仅限该活动',
      examples: `
示例：
  onbrand history spring-campaign
  onbrand history compare 12 15
  onbrand history export spring-campaign --out spring-history.json
  onbrand history prune --keep 20`,
    },
    empty: '还没有保存任何运行。请先检查一个活动：onbrand check <文件夹> --kit <品牌规范>',
    none: (campaign) => `没有“${campaign}”的运行记录。运行 onbrand history 可查看已有活动。`,
    runs: (n) => `${n} 次运行`,
    columns: {
      id: '编号',
      when: '时间',
      score: '得分',
      fail: '必须修改',
      warn: '警告',
      note: '提示',
      ask: '待确认',
      accepted: '已接受',
      since: '与上一次相比',
    },
    otherKit: (name, digest) => `自此改用另一套品牌规范：${name}（${digest}），前后得分不可连成一线。`,
    partial: '仅含部分检查或素材',
    fixed: (n) => `修复 ${n}`,
    gone: (n) => `不再出现 ${n}`,
    fresh: (n) => `新增 ${n}`,
    back: (n) => `复现 ${n}`,
    accepted: (n) => `接受 ${n}`,
    reopened: (n) => `不再接受 ${n}`,
    left: (n) => `随素材移除 ${n}`,
    same: '无变化',
    points: (points) => `得分变化 ${points}`,
    sections: {
      fixed: '已修复',
      gone: '不再出现',
      fresh: '新增',
      back: '再次出现',
      accepted: '其间被接受',
      reopened: '不再被接受',
    },
    rest: (still, left) => `两次都有的问题 ${still} 个${left > 0 ? ` · 随素材移除 ${left} 个` : ''}`,
    otherKits: (before, after) =>
      `${before === after ? `两次运行之间品牌规范“${after}”有改动` : `两次运行使用了不同的品牌规范（“${before}”与“${after}”）`}：差异可能来自规范，而非素材。`,
    caveats: {
      'other-tool': '两次运行使用不同版本的 Onbrand。',
      partial: '其中一次运行只包含部分检查或素材。',
      'other-campaign': '这是两个不同的活动。',
    },
    ofTheSet: '整组素材',
    pruned: (n) => `已清理 ${n} 次运行。`,
    written: (path) => `已写入：${path}`,
  },
};
