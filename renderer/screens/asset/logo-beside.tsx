import { useEffect, useState } from 'react';
import type { AssetReport } from '../../../src/model/report.ts';
import type { SeenLogo } from '../../../src/model/seen-logo.ts';
import { logosShown, type ToldLogo, toldFound, toldWanted } from '../../../src/report/beside.ts';
import type { LocatedDeviation } from '../../../src/report/overlay.ts';
import type { Replies } from '../../../src/service/contract.ts';
import { call } from '../../client.ts';
import { useLanguage } from '../../words/language.ts';
import style from './logo-beside.module.css';

export type LogoPictures = Replies['asset.logos'];

/** Pictures of the logos that the deviations of an asset are shown with; made when there are any. */
export function useLogoPictures(asset: AssetReport, deviations: readonly LocatedDeviation[]): LogoPictures {
  const [made, setMade] = useState<{ readonly of: AssetReport; readonly pictures: LogoPictures } | null>(null);
  const isWanted = logosShown(asset, deviations).size > 0;
  useEffect(() => {
    if (!isWanted) return;
    let isNow = true;
    void call('asset.logos', { path: asset.path }).then((reply) => {
      // A file that is gone by now, or a campaign: what was measured is still true.
      if (isNow) setMade({ of: asset, pictures: reply.ok ? reply.value : {} });
    });
    return () => {
      isNow = false;
    };
  }, [asset, isWanted]);
  return made?.of === asset ? made.pictures : {};
}

interface LogoBesideProps {
  readonly seen: SeenLogo;
  /** Undefined until they are made, and where they can't be. */
  readonly pictures: LogoPictures[string] | undefined;
}

/** A logo as it stands in the asset, and the kit's variant as it should be there. */
export function LogoBeside({ seen, pictures }: LogoBesideProps) {
  const language = useLanguage();
  if (pictures === undefined) return null;
  const { found, wanted, size } = pictures;
  return (
    <div className={style.beside}>
      <Board source={found} size={size} told={toldFound(seen, language)} />
      <Board source={wanted} size={size} told={toldWanted(seen, pictures, language)} />
    </div>
  );
}

interface BoardProps {
  readonly source: string;
  readonly size: LogoPictures[string]['size'];
  readonly told: ToldLogo;
}
const Board = ({ source, size, told }: BoardProps) => (
  <figure>
    <img src={source} {...size} alt={told.alt} draggable={false} />
    <figcaption>
      <b>{told.title}</b> <span className="soft">{told.about}</span>
    </figcaption>
  </figure>
);
