import { BadgeCheck } from 'lucide-react';
import type { Deviation } from '../../../src/model/report.ts';
import { isOpen } from '../../../src/report/accepted.ts';
import { byWeight } from '../../../src/report/deviations.ts';
import { formatAgainst, formatNumber, holdUnits } from '../../../src/report/format.ts';
import { reportWords } from '../../../src/report/words.ts';
import type { SetView } from '../../../src/service/shapes.ts';
import { findingOf } from '../../store/accept.ts';
import { useStore } from '../../store/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { Accepted } from '../accept/accepted.tsx';
import { acceptWords } from '../accept/words.ts';
import { RuleLine } from '../asset/deviation.tsx';
import { splitPath } from '../asset/path.ts';
import style from './panel.module.css';
import { usePortion } from './use-portion.tsx';
import type { Hung } from './wall.ts';
import { setWords } from './words.ts';

/** Findings, and assets of one, that are shown at first. */
const mostFound = 24;

interface PanelProps {
  readonly set: SetView;
  /** Scrolls the wall to an asset. */
  readonly onShow: (path: string) => void;
}

/** What shows only when all assets lie side by side: the odd ones out, and what the checks of the set found. */
export function SetPanel({ set, onShow }: PanelProps) {
  const words = useWords(setWords);
  const report = reportWords(useLanguage());
  const assets = new Map(set.channels.flatMap((channel) => channel.assets.map((asset) => [asset.path, asset])));
  const odd = [...assets.values()].filter((asset) => asset.odd !== null).sort((a, b) => indexOf(a) - indexOf(b));
  const found = set.results
    .flatMap(({ check, deviations }) => deviations.map((deviation) => ({ check, deviation })))
    .sort((a, b) => byWeight(a.deviation, b.deviation));
  const askToAccept = useStore((state) => state.askToAccept);
  useKeys({
    a: () =>
      askToAccept(
        found
          .filter(({ deviation }) => isOpen(deviation))
          .map(({ check, deviation }) => findingOf(deviation.paths?.[0] ?? '', check, deviation)),
      ),
  });
  const oddOnes = usePortion(odd, mostFound);
  const together = usePortion(found, mostFound);
  const quiet = set.results.filter(({ deviations }) => deviations.length === 0);
  return (
    <aside className={style.panel} aria-label={words.panel}>
      <section className={style.part}>
        <h2>{odd.length > 0 ? words.odds(odd.length) : words.odd}</h2>
        <p className="soft">{!set.seeksOdd ? words.tooSmall : odd.length > 0 ? words.oddLead : words.noOdd}</p>
        {odd.length > 0 && (
          <ul>
            {oddOnes.shown.map((asset) => (
              <OddOne key={asset.path} asset={asset} onShow={onShow} />
            ))}
          </ul>
        )}
        {oddOnes.more}
      </section>
      <section className={style.part}>
        <h2>{report.set.title}</h2>
        {found.length > 0 && <p className="soft">{report.set.lead}</p>}
        {together.shown.map(({ check, deviation }) => (
          <Together key={deviation.fingerprint} check={check} deviation={deviation} assets={assets} />
        ))}
        {together.more}
        <ul className={style.quiet}>
          {quiet.map((result) => (
            <Quiet key={result.check} {...result} />
          ))}
        </ul>
      </section>
    </aside>
  );
}

const indexOf = ({ odd }: Hung): number => odd?.index ?? 100;

interface OddProps {
  readonly asset: Hung;
  readonly onShow: (path: string) => void;
}

function OddOne({ asset, onShow }: OddProps) {
  const words = useWords(setWords);
  const { file } = splitPath(asset.path);
  return (
    <li>
      <button type="button" className={style.one} title={words.showOnWall(file)} onClick={() => onShow(asset.path)}>
        <Thumbnail asset={asset} />
        <span>
          <b>{file}</b>
          {asset.odd !== null && (
            <span className="soft">{words.oddWhy(formatNumber(asset.odd.index), formatNumber(asset.odd.limit))}</span>
          )}
        </span>
      </button>
    </li>
  );
}

/** Pictures shown for one deviation of the set; the others are named. */
const mostPictures = 4;

interface TogetherProps {
  readonly check: string;
  readonly deviation: Deviation;
  readonly assets: ReadonlyMap<string, Hung>;
}

/** One deviation of the set, with all the places that it is about. */
function Together({ check, deviation, assets }: TogetherProps) {
  const { severity } = useWords(commonWords);
  const language = useLanguage();
  const report = reportWords(language);
  const known = useStore((state) => state.campaign?.checks[check]);
  const openAsset = useStore((state) => state.openAsset);
  const askToAccept = useStore((state) => state.askToAccept);
  const { acceptKey, isAccepted } = useWords(acceptWords);
  const { evidence } = deviation;
  const places = usePortion(placesOf(deviation), mostFound);
  const kind = deviation.certainty === 'ask' ? 'ask' : deviation.severity;
  const against = formatAgainst(evidence.measured, evidence.limit, evidence.unit, language);
  return (
    <article className={style.together}>
      <p className={style.kind}>
        {deviation.waiver === null ? (
          <Mark kind={kind}>{severity[kind]}</Mark>
        ) : (
          <Mark kind="conforms">{isAccepted}</Mark>
        )}
        <span className="soft">{known?.title ?? check}</span>
        {deviation.waiver === null && (
          <IconButton
            label={acceptKey}
            onPress={() => askToAccept([findingOf(deviation.paths?.[0] ?? '', check, deviation)])}
          >
            <BadgeCheck />
          </IconButton>
        )}
      </p>
      <p>{holdUnits(deviation.message)}</p>
      {deviation.waiver !== null && <Accepted waiver={deviation.waiver} />}
      <ul className={style.places}>
        {places.shown.map(({ path, quote }, i) => {
          const asset = assets.get(path);
          const { file } = splitPath(path);
          return (
            <li key={`${path} ${quote}`}>
              <button type="button" title={path} onClick={() => openAsset(path)}>
                {asset !== undefined && i < mostPictures && <Thumbnail asset={asset} />}
                <span>
                  {file}
                  {quote !== null && <q className="soft">{quote}</q>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {places.more}
      <dl className={style.reasons}>
        {against !== null && (
          <>
            <dt>{report.measured}</dt>
            <dd className="number">{against.measured}</dd>
          </>
        )}
        {against !== null && against.limit !== null && (
          <>
            <dt>{report.limit}</dt>
            <dd className="number">{against.limit}</dd>
          </>
        )}
        <dt>{report.todo}</dt>
        <dd>{holdUnits(deviation.remedy)}</dd>
        {known !== undefined && (
          <>
            <dt>{report.why}</dt>
            <dd className="soft">{known.why}</dd>
          </>
        )}
        <dt>{report.rule}</dt>
        <dd className="soft">
          <RuleLine rule={deviation.rule} />
        </dd>
      </dl>
    </article>
  );
}

/** Where the set contradicts itself, with what stands there; else just the assets. */
const placesOf = ({
  places,
  paths = [],
}: Deviation): readonly { readonly path: string; readonly quote: string | null }[] =>
  places ?? paths.map((path) => ({ path, quote: null }));

function Quiet({ check, outcome, because }: SetView['results'][number]) {
  const report = reportWords(useLanguage());
  const title = useStore((state) => state.campaign?.checks[check]?.title ?? check);
  return (
    <li>
      <Mark kind={outcome === 'conforms' ? 'conforms' : 'unjudged'}>{title}</Mark>
      <span className="soft">{because ?? report.outcome[outcome]}</span>
    </li>
  );
}

const Thumbnail = ({ asset }: { readonly asset: Hung }) => (
  <img src={window.onbrand.pictureAddress(asset.digest, 320)} alt="" loading="lazy" decoding="async" />
);
