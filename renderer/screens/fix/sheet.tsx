import { formatBytes, formatScore } from '../../../src/report/format.ts';
import { pickPlace } from '../../opening/place.ts';
import type { Fixing, FixTrial } from '../../store/fix.ts';
import { usePick } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useWords } from '../../words/language.ts';
import { Compare } from './compare.tsx';
import style from './fix.module.css';
import { Reasons } from './reasons.tsx';
import { fixScreenWords } from './words.ts';

/** The fix of one asset: made, judged again, compared, and saved where a person says. */
export function FixSheet() {
  const { fixing, closeFix } = usePick('fixing', 'closeFix');
  const words = useWords(fixScreenWords);
  return (
    <Sheet title={words.title} isOpen={fixing !== null} onClose={closeFix} wide>
      {fixing !== null && <Standing fixing={fixing} />}
    </Sheet>
  );
}

function Standing({ fixing }: { readonly fixing: Fixing }) {
  const words = useWords(fixScreenWords);
  switch (fixing.kind) {
    case 'trying':
      return (
        <div className={style.trying} role="status">
          <p>{words.trying}</p>
          <Progress label={words.trying} value={null} />
        </div>
      );
    case 'trouble':
      return (
        <div role="alert">
          <p>{fixing.problem.message}</p>
          <p className="soft">{fixing.problem.hint}</p>
        </div>
      );
    case 'tried':
      return <Tried trial={fixing.trial} saved={fixing.saved} />;
  }
}

function Tried({ trial, saved }: Omit<Extract<Fixing, { kind: 'tried' }>, 'kind'>) {
  const words = useWords(fixScreenWords);
  const { before, after, dividedAt, changes, left } = trial;
  return (
    <div className={style.tried}>
      {after !== null && <Compare before={before} after={after} dividedAt={dividedAt} />}
      <p role="status">
        {after === null ? <Mark kind="unjudged">{words.refusedAll}</Mark> : <Mark kind="conforms">{words.stands}</Mark>}
      </p>
      {after !== null && (
        <dl className={style.figures}>
          <dt>{words.changes}</dt>
          <dd>
            <ul>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </dd>
          <dt>{words.score}</dt>
          <dd className="number">
            {formatScore(before.score)} → {formatScore(after.score)}
          </dd>
          <dt>{after.format.toUpperCase()}</dt>
          <dd className="number">
            {before.width} × {before.height}, {formatBytes(before.bytes)} → {after.width} × {after.height},{' '}
            {formatBytes(after.bytes)}
          </dd>
        </dl>
      )}
      {left.length > 0 && <NotFixed left={left} />}
      {trial.id !== null && trial.name !== null && <Save id={trial.id} name={trial.name} saved={saved} />}
    </div>
  );
}

const NotFixed = ({ left }: Pick<FixTrial, 'left'>) => {
  const words = useWords(fixScreenWords);
  return (
    <div>
      <h3 className={style.heading}>{words.left}</h3>
      <Reasons left={left} />
    </div>
  );
};

interface SaveProps {
  readonly id: string;
  readonly name: string;
  readonly saved: Extract<Fixing, { kind: 'tried' }>['saved'];
}

function Save({ id, name, saved }: SaveProps) {
  const { saveFix, showReport } = usePick('saveFix', 'showReport');
  const words = useWords(fixScreenWords);
  const { dragOut, pick } = window.onbrand;
  const isDownload = pick === null;
  return (
    <div className={style.save}>
      <Button
        look="strong"
        onPress={() => void pickPlace().then((into) => (into === null ? undefined : saveFix(id, into)))}
      >
        {isDownload ? words.download : words.saveAs}
      </Button>
      <code
        className={style.file}
        draggable={dragOut !== null}
        title={dragOut === null ? undefined : words.drag(name)}
        onDragStart={(event) => {
          event.preventDefault();
          dragOut?.(id);
        }}
      >
        {name}
      </code>
      <span role="status">
        {saved === null ? <span className="soft">{words.source}</span> : words.saved(saved.name, isDownload)}
      </span>
      {saved !== null && !isDownload && (
        <Button look="quiet" onPress={() => void showReport(saved.file, 'reveal')}>
          {words.reveal}
        </Button>
      )}
    </div>
  );
}
