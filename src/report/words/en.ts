import { formatNumber as grouped } from '../format.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
/** A count that begins a sentence. */
const initial = (count: number): string => numerals[count] ?? grouped(count);

/** Words for ids that may grow: an id without one is shown as it is. */
const open = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> => words;

/** The chrome of a report in English: everything that is said around the findings. */
export const english = {
  title: 'Brand report',
  severity: {
    fail: { name: 'Must change', meaning: 'The channel refuses it, or the brand forbids it.' },
    warn: { name: 'Should change', meaning: 'The channel will alter it, or a customer will notice.' },
    note: { name: 'May stay', meaning: 'Good practice. Keep it knowingly.' },
  },
  question: { name: 'Question', meaning: 'It can’t be told for sure; please look. Costs no points.' },
  outcome: {
    conforms: 'On brand',
    deviates: 'Deviates',
    review: 'Question',
    inapplicable: 'Does not apply',
    failed: 'Could not be judged',
  },
  statement: {
    nothing: 'There was nothing to judge.',
    unjudged: (assets: number) =>
      assets === 1
        ? 'The asset could not be judged. This is not a pass.'
        : `None of the ${grouped(assets)} assets could be judged. This is not a pass.`,
    conforms: (assets: number, of: number) =>
      of === 1
        ? 'The asset is on brand.'
        : `${assets < of ? grouped(assets) : assets === 2 ? 'Both' : `All ${grouped(assets)}`} asset${s(assets)} ${assets === 1 ? 'is' : 'are'} on brand.`,
    someUnjudged: (assets: number) => `${initial(assets)} could not be judged.`,
    questions: (questions: number, where: string) =>
      questions === 1 ? 'One question waits for you.' : `${initial(questions)} questions wait for you, ${where}.`,
    review: (questions: number, where: string) =>
      `Nothing departs from the brand; ${grouped(questions)} question${questions === 1 ? ' waits for you' : `s wait for you, ${where}`}.`,
    placements: (assets: number) =>
      `Nothing departs from the brand; for ${grouped(assets)} asset${s(assets)} it is open what ${assets === 1 ? 'it is' : 'they are'} for.`,
    deviates: (assets: number, of: number) =>
      `${grouped(assets)} of ${grouped(of)} asset${s(of)} depart${assets === 1 ? 's' : ''} from the brand.`,
    setDeviates: 'Each asset is on brand, but not all of them together.',
    mustChange: (findings: number, where: string) =>
      findings === 1
        ? 'One finding must change before publication.'
        : `${initial(findings)} findings must change before publication, ${where}.`,
    accepted: (findings: number) =>
      findings === 1 ? 'One finding was accepted.' : `${initial(findings)} findings were accepted.`,
    interrupted: (skipped: number, of: number) =>
      `The run was ended early: ${grouped(skipped)} of ${grouped(of)} file${s(of)} not looked at.`,
    problems: (count: number) => `${initial(count)} problem${s(count)} stood in the way of judging.`,
  },
  /** Where findings are: in assets, or only to be seen in all of them together. */
  spread: ({ assets, set }: { readonly assets: number; readonly set: number }) =>
    `${assets === 0 ? '' : `in ${grouped(assets)} asset${s(assets)}`}${assets > 0 && set > 0 ? ' and ' : ''}${set > 0 ? 'across the set' : ''}`,
  score: 'Score',
  coverage: (share: string) => `${share} of what applies could be judged`,
  noCoverage: 'Nothing could be judged',
  assets: 'Assets',
  channels: 'Channels',
  checks: 'Checks',
  ofAssets: (some: number, all: number) => `${grouped(some)} of ${grouped(all)}`,
  glance: 'At a glance',
  worstFirst: 'Lowest score first',
  further: (count: number) => `${grouped(count)} more below`,
  table: {
    title: 'By channel',
    lead: 'Every check on every channel. A number counts the assets that depart there, and leads to the worst.',
    /** Where nothing leads anywhere. */
    inPrint: 'Every check on every channel. A number counts the assets that depart there.',
    check: 'Check',
    all: 'All',
    conforming: 'On brand wherever it applies',
    idle: 'Applied to no asset',
  },
  noPlacement: 'No placement',
  wholeSet: 'The whole set',
  category: open({
    size: 'Size',
    file: 'File',
    picture: 'Picture',
    colour: 'Colour',
    logo: 'Logo',
    copy: 'Copy',
    email: 'E-mail',
    set: 'The set',
  }),
  palette: {
    title: 'Palette',
    lead: 'As the kit wants it and as the campaign shows it: shares of the flat area, every asset weighed by its pixels.',
    wanted: 'Wanted',
    found: 'Found',
    difference: 'Difference',
    free: 'Free',
    notMet: 'Not met',
    gradient: 'Gradients between palette colours',
    neutral: 'Other neutrals',
    off: 'Off the palette',
    shades: 'Shades off the palette',
    insteadOf: (name: string) => `instead of ${name}`,
    photo: (share: string) => `Photographs cover ${share} of the whole area. No palette binds them.`,
    colour: 'Colour',
    role: open({
      primary: 'Primary',
      secondary: 'Secondary',
      accent: 'Accent',
      background: 'Background',
      text: 'Text',
      neutral: 'Neutral',
      support: 'Support',
    }),
  },
  ledger: {
    title: 'Offers',
    lead: 'What every channel says of prices, discounts and codes. Underlined: another place says otherwise.',
    offer: 'Offer',
    unlinked: 'Not linked to a product',
    kinds: { code: 'code', sale: 'sale' },
    roles: {
      now: 'now',
      was: 'was',
      from: 'from',
      threshold: 'threshold',
      off: 'off',
      per: 'per period',
      discount: 'off',
      promotion: 'promotion',
      code: 'code',
    },
    unsure: 'unsure reading',
    until: (day: string) => `until ${day}`,
    contradicts: 'Contradicts another place:',
  },
  timeline: {
    title: 'Last days',
    lead: 'Every claim that time runs out, from the day of the asset to the day it names.',
    asset: 'Asset',
    day: 'From',
    end: 'Ends',
    says: 'What it says',
    unknown: 'not known',
    doubtful: 'Doubtful:',
    endings: { ends: '', last: 'last occasion', extended: 'put off' },
  },
  set: {
    title: 'As a set',
    lead: 'What shows only when all assets lie side by side.',
    conforming: 'In order across the set',
    here: 'Across the set',
  },
  deviations: { title: 'Deviations', lead: 'Where assets depart from the brand, the worst first on each channel.' },
  questions: {
    title: 'Questions',
    lead: 'Nothing departs here for sure. These need a person’s eye, and cost no points.',
    here: 'Questions for you',
  },
  problems: { title: 'Problems', lead: 'Trouble with files and settings. The rest of the run was not affected.' },
  unplaced: {
    title: 'Without a placement',
    lead: 'Neither name nor size says what these are for: size, format and weight were not judged. Say so in onbrand.json, with “none” for what is not published.',
  },
  unjudged: { title: 'Not judged', lead: 'No check could judge these. That is not a pass.' },
  allowed: {
    title: 'Allowances',
    lead: 'What passed only because the kit lets this channel differ from the core.',
    here: 'Allowed here',
  },
  accepted: {
    title: 'Accepted',
    lead: 'Findings that somebody answers for. They stay in the report, cost no points and fail nothing.',
    by: (author: string, date: string, until: string | null) =>
      `Accepted by ${author} on ${date}${until === null ? '' : `, until ${until}`}`,
  },
  since: {
    run: (date: string) => `Since the run of ${date}:`,
    points: (points: string) => `${points} points`,
    fixed: (n: number) => `${grouped(n)} fixed`,
    /** Under another kit, which may no longer ask for it. */
    gone: (n: number) => `${grouped(n)} no longer found`,
    fresh: (n: number) => `${grouped(n)} new`,
    back: (n: number) => `${grouped(n)} came back`,
    accepted: (n: number) => `${grouped(n)} accepted`,
    reopened: (n: number) => `${grouped(n)} accepted before count${n === 1 ? 's' : ''} again`,
    same: 'nothing changed',
    /** Names of the kits then and now. */
    otherKit: (before: string | null, now: string) =>
      `${before === now ? `The kit “${now}” was changed in between` : `The kit is another one${before === null ? '' : `, “${now}” after “${before}”`}`}, so the two scores are not one story.`,
    scores: (scores: string) => `Scores of the latest runs: ${scores}`,
  },
  baseline: {
    title: 'Against the earlier run',
    line: (fresh: number, unchanged: number, absent: number) =>
      `Against the baseline: ${grouped(fresh)} new, ${grouped(unchanged)} there before, ${grouped(absent)} gone. Only what is new fails.`,
    unread: (n: number) => `${grouped(n)} file${s(n)} could not be read then either.`,
    state: { new: 'New', unchanged: 'Known', absent: 'Gone' },
  },
  signOff: {
    by: (by: string, role: string | null, date: string) =>
      `Signed off by ${by}${role === null ? '' : `, ${role},`} on ${date}.`,
    unchanged: 'Nothing changed since.',
    changed: (changed: number, added: number, gone: number) =>
      `Since then ${[
        ...(changed > 0 ? [`${grouped(changed)} asset${s(changed)} changed`] : []),
        ...(added > 0 ? [`${grouped(added)} came`] : []),
        ...(gone > 0 ? [`${grouped(gone)} went`] : []),
      ].join(', ')}.`,
    decisions: (made: number, withdrawn: number, lapsed: number) =>
      `Of what is accepted, ${[
        ...(made > 0 ? [`${grouped(made)} decision${s(made)} came or changed`] : []),
        ...(withdrawn > 0 ? [`${grouped(withdrawn)} ${withdrawn === 1 ? 'was' : 'were'} taken back`] : []),
        ...(lapsed > 0 ? [`${grouped(lapsed)} lapsed`] : []),
      ].join(', ')} since.`,
    kit: 'The brand kit is another one now.',
  },
  conforming: { title: 'On brand', lead: 'Nothing to change.' },
  appendix: { title: 'Appendix', lead: 'The checks of this run and the placements they were held against.' },
  measured: 'Measured',
  limit: 'Limit',
  todo: 'What to do',
  why: 'Why',
  rule: 'Rule',
  origin: {
    core: 'Brand core',
    allowance: 'Channel allowance',
    placement: 'The channel’s own rule',
    check: 'Onbrand’s own limit',
  },
  wantedColour: 'Wanted',
  foundColour: 'Found',
  where: 'Where',
  wholePicture: 'Whole picture',
  areas: (mark: number, drawn: number, omitted: number) =>
    `${drawn === 1 ? 'The area' : `The ${grouped(drawn)} areas`} marked ${mark}${omitted === 0 ? '' : `, and ${grouped(omitted)} smaller`}`,
  noPreview: 'No preview',
  picture: (path: string) => `Preview of ${path}`,
  marked: (numbers: string) => `with areas marked ${numbers}`,
  coloursFound: 'Colours found',
  tally: (conforms: number, inapplicable: number) =>
    `${conforms === 0 ? 'No check passed' : `On brand in ${grouped(conforms)} check${s(conforms)}`}${inapplicable === 0 ? '' : `; ${grouped(inapplicable)} do${inapplicable === 1 ? 'es' : ''} not apply`}.`,
  placement: 'Placement',
  placements: 'Placements',
  couldBe: 'Could be',
  confidence: open({
    official: 'Stated by the channel',
    secondary: 'Reported by several',
    'single-secondary': 'Reported once',
    practice: 'Common practice',
    kit: 'Brand’s own',
  }),
  size: 'Size',
  sources: 'Sources',
  reviewed: 'Reviewed',
  run: {
    title: 'This run',
    madeBy: 'Made by',
    kit: 'Brand kit',
    started: 'Started',
    at: (date: string, time: string) => `${date}, ${time} UTC; `,
    otherFilesHead: 'Not pictures',
    took: (seconds: string, jobs: number) => `${seconds} s with ${jobs} worker${s(jobs)}`,
    otherFiles: (count: number) => `${grouped(count)} other file${s(count)} in the folder not looked at`,
  },
  show: 'Show',
  everything: 'All',
  zones: 'Safe zones',
  zone: { 'keep-inside': 'Keep inside', 'keep-clear': 'Keep clear', 'visible-crop': 'Visible crop' },
  theme: 'Appearance',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  contents: 'Contents',
  colophon: 'Made by Onbrand, offline. Every number here was measured; nothing in this file loads from elsewhere.',
  skip: 'Skip to the findings',
  /** Between the parts of a list, of a sentence, before an explanation. */
  separator: ', ',
  comma: ', ',
  colon: ': ',
  stop: '.',
  /** Between sentences. */
  between: ' ',
};
