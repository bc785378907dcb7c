import { useMemo, useState } from 'react';
import type { Box } from '../../../src/model/region.ts';
import { isOpen } from '../../../src/report/accepted.ts';
import { acrossPlaced, acrossSet } from '../../../src/report/across.ts';
import { overlayOf } from '../../../src/report/overlay.ts';
import type { Replies } from '../../../src/service/contract.ts';
import { findingOf } from '../../store/accept.ts';
import { useStore } from '../../store/index.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { useLanguage } from '../../words/language.ts';
import { useDropper } from './dropper.ts';
import { Inspector } from './inspector.tsx';
import { deviationsIn, isOnFromStart, type LayerId, layerOf, layersOf, zonesOf } from './layers.ts';
import { DocumentSide, placesIn } from './mail/document-side.tsx';
import { useDocument } from './mail/use-document.ts';
import style from './screen.module.css';
import { Seen } from './seen.tsx';
import { Stage } from './stage.tsx';
import { StageBar } from './stage-bar.tsx';
import { useView } from './use-view.ts';

interface WorkbenchProps {
  readonly opened: Replies['asset.get'];
}

/** Picture and findings side by side: what is lit up in the one is lit up in the other. */
export function Workbench({ opened }: WorkbenchProps) {
  const { asset, placements, shown, photo, across: ofSet } = opened;
  const [chosen, choose] = useState<string | null>(null);
  const judged = asset.judged.find(({ placement }) => placement === chosen) ?? asset.judged[0];
  if (judged === undefined) throw new Error(`${asset.path} was judged for nothing at all.`);

  const [pointed, setLit] = useState<number | null>(null);
  const [selected, select] = useState<number | null>(null);
  /** Where a line of the copy stands that is pointed at. */
  const [spot, setSpot] = useState<Box | null>(null);
  const lens = useStore((state) => state.lens);
  const setLens = useStore((state) => state.setLens);
  const switched = useStore((state) => state.layers);
  const language = useLanguage();
  const show = useStore((state) => state.show);
  const askToAccept = useStore((state) => state.askToAccept);
  const cameFrom = useStore((state) => state.cameFrom);
  const checks = useStore((state) => state.campaign?.checks);
  const stage = useView(asset);
  const page = useDocument(asset, judged.placement);
  const isDocument = asset.kind === 'document';
  const zoom = isDocument ? page : stage;
  const dropper = useDropper(asset.path, judged.placement);
  // It stays in the hand from picture to picture; a document in between has no pixels.
  const isPicking = !isDocument && (dropper.isOn || dropper.picked !== null);

  const deviations = useMemo(() => deviationsIn(asset, judged), [asset, judged]);
  /** What the set holds against places in it: numbered on, and marked as its own deviations are. */
  const across = useMemo(
    () =>
      acrossPlaced(ofSet, asset.path, deviations.length).map((told) => ({
        ...told,
        overlay: overlayOf(told.deviation.regions, asset),
      })),
    [ofSet, asset, deviations],
  );
  const marked = useMemo(() => [...deviations, ...across], [deviations, across]);
  const zones = useMemo(() => zonesOf(asset, judged, language), [asset, judged, language]);
  const categoryOf = (check: string): string => checks?.[check]?.category ?? check;
  const isOn = (id: LayerId): boolean => switched[id] ?? isOnFromStart(id);
  const open = deviations
    .filter(({ deviation }) => isOpen(deviation))
    .map(({ number, check, deviation }) => ({ number, finding: findingOf(asset.path, check, deviation) }));
  const drawn = marked.filter(({ check }) => isOn(layerOf(categoryOf(check))));

  /** From one deviation to the next, and round again; the row takes the focus, so that it is read out. */
  const go = (by: 1 | -1): void => {
    const count = deviations.length;
    if (count === 0) return;
    const next = selected === null ? (by === 1 ? 1 : count) : ((selected - 1 + by + count) % count) + 1;
    select(next);
    document.getElementById(`deviation-${next}`)?.focus();
  };
  useKeys({
    '+': () => zoom.step('in'),
    '=': () => zoom.step('in'),
    '-': () => zoom.step('out'),
    '0': zoom.fit,
    '1': zoom.actual,
    i: () => {
      if (!isDocument) dropper.toggle();
    },
    v: () => setLens(lens === 'picture' ? 'seen' : 'picture'),
    a: () =>
      askToAccept(open.filter(({ number }) => selected === null || number === selected).map(({ finding }) => finding)),
    ArrowUp: () => go(-1),
    ArrowDown: () => go(1),
    Escape: () => {
      if (isPicking) dropper.putAway();
      else if (selected !== null) select(null);
      else show(cameFrom);
    },
  });

  const known = placements.find(({ id }) => id === judged.placement);
  const part = shown[judged.placement ?? ''];
  const lit = pointed ?? selected;
  const light = { lit, selected, onLight: setLit, onSelect: select };
  return (
    <div className={style.workbench}>
      <div className={style.side}>
        {isDocument ? (
          <DocumentSide {...{ asset, spot }} deviations={marked} view={page} {...light} />
        ) : lens === 'picture' ? (
          <>
            <Stage
              asset={asset}
              stage={stage}
              deviations={drawn}
              photo={isOn('photo') ? photo : []}
              zones={zones.filter(({ type }) => isOn(type))}
              spot={spot}
              dropper={dropper}
              {...light}
            />
            <StageBar stage={stage} layers={layersOf(marked, photo, zones, categoryOf)} dropper={dropper} />
          </>
        ) : (
          <Seen
            asset={asset}
            judged={judged}
            placement={known === undefined || part === undefined ? null : { known, shown: part }}
          />
        )}
      </div>
      <Inspector
        {...{ asset, judged, placements, deviations, marked, dropper }}
        across={acrossSet(ofSet, asset.path)}
        {...placesIn(asset, page)}
        focusOn={zoom.focusOn}
        onChoose={choose}
        onSpot={setSpot}
        {...light}
      />
    </div>
  );
}
