import { ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { formatNumber, formatScore } from '../../../src/report/format.ts';
import type { AssetRow, KitPreview } from '../../../src/service/shapes.ts';
import { useStore } from '../../store/index.ts';
import { isChanged } from '../../store/kit.ts';
import { Mark, type MarkKind } from '../../ui/mark.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Thumbnail } from '../../ui/thumbnail.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import style from './rail.module.css';
import { moveOf } from './standing.ts';
import { useEdit } from './use-kit.ts';
import { kitWords } from './words/kit.ts';

/** Changed assets that are shown; the others are counted. */
const mostShown = 12;

/** What the draft would do to the open campaign, before it is saved. */
export function TrialView() {
  const words = useWords(kitWords);
  const trial = useEdit((edit) => edit.trial);
  const shown = trial.kind === 'tried' ? trial.preview : trial.kind === 'trying' ? trial.before : null;
  return (
    <section aria-label={words.trial} aria-busy={trial.kind === 'trying'}>
      <h2>{words.trial}</h2>
      <div className={style.busy}>{trial.kind === 'trying' && <Progress label={words.trying} value={null} />}</div>
      {trial.kind === 'trouble' && (
        <p>
          <Mark kind="warn">{trial.problem.message}</Mark> {trial.problem.hint}
        </p>
      )}
      {trial.kind === 'none' && <WhyNone />}
      {shown !== null && <Shown preview={shown} />}
    </section>
  );
}

function WhyNone() {
  const words = useWords(kitWords);
  const hasCampaign = useStore(({ campaign }) => campaign !== null);
  const isBroken = useEdit(({ check }) => check?.problems.some(({ level }) => level === 'error') ?? false);
  const isTouched = useEdit(isChanged);
  if (!hasCampaign) return <p className="soft">{words.trialNoCampaign}</p>;
  return <p className="soft">{isBroken && isTouched ? words.trialBroken : words.trialUnchanged}</p>;
}

const verdicts = ['deviates', 'review', 'conforms', 'unjudged'] as const;
const markOf = { deviates: 'fail', review: 'ask', conforms: 'conforms', unjudged: 'unjudged' } as const;

function Shown({ preview }: { readonly preview: KitPreview }) {
  const words = useWords(kitWords);
  const { verdict } = useWords(commonWords);
  const { before, after, changed, tried, total } = preview;
  const seen = verdicts.filter((id) => before.assets[id] > 0 || after.assets[id] > 0);
  return (
    <div className={style.trial}>
      <table className={style.counts}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {seen.map((id) => (
            <tr key={id}>
              <th scope="row">
                <Mark kind={markOf[id]}>{verdict[id]}</Mark>
              </th>
              <td className="number">{formatNumber(before.assets[id])}</td>
              <td className="number">
                {before.assets[id] === after.assets[id] ? (
                  formatNumber(after.assets[id])
                ) : (
                  <b>{formatNumber(after.assets[id])}</b>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <b>{changed.length === 0 ? words.trialSame : words.changed(changed.length, formatNumber(changed.length))}</b>{' '}
        {tried < total && words.tried(formatNumber(tried), formatNumber(total))}
      </p>
      <ul className={style.changed}>
        {changed.slice(0, mostShown).map((one) => (
          <Changed key={one.path} {...one} />
        ))}
      </ul>
      {changed.length > mostShown && <p className="soft">{words.further(formatNumber(changed.length - mostShown))}</p>}
    </div>
  );
}

const standing = ({ verdict, worst }: AssetRow): MarkKind =>
  verdict === 'deviates' ? (worst ?? 'fail') : markOf[verdict];

function Changed({ path, before, after }: KitPreview['changed'][number]) {
  const words = useWords(kitWords);
  const openAsset = useStore((state) => state.openAsset);
  const move = moveOf(before, after);
  return (
    <li>
      <Button className={style.asset ?? ''} onPress={() => openAsset(path)}>
        <Thumbnail asset={after} />
        <span className={style.assetText}>
          <span className={style.path}>{path.split('/').at(-1)}</span>
          <span className={style.move}>
            <Mark kind={standing(before)} />
            <ArrowRight aria-hidden />
            <Mark kind={standing(after)} />
            <span className="number">
              {move.kind === 'message'
                ? move.message
                : words.moved[move.kind](formatScore(move.before), formatScore(move.after))}
            </span>
          </span>
        </span>
      </Button>
    </li>
  );
}
