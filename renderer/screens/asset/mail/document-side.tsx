import { useMemo } from 'react';
import type { CopyPiece } from '../../../../src/model/copy.ts';
import type { Box } from '../../../../src/model/region.ts';
import type { AssetReport } from '../../../../src/model/report.ts';
import { boxesOf, type LocatedDeviation } from '../../../../src/report/overlay.ts';
import { ScreenState } from '../../../ui/state.tsx';
import { useWords } from '../../../words/language.ts';
import { DocumentStage } from '../copy/document-stage.tsx';
import type { Light } from '../copy/runs.tsx';
import { DocumentBar } from './document-bar.tsx';
import { MailStage } from './mail-stage.tsx';
import { locatedOn, spotOf } from './places.ts';
import { PostStage } from './post.tsx';
import type { DocumentView } from './use-document.ts';
import { mailWords } from './words.ts';

interface DocumentSideProps extends Light {
  readonly asset: AssetReport;
  readonly view: DocumentView;
  readonly deviations: readonly LocatedDeviation[];
  /** A line of the copy that is pointed at. */
  readonly spot: Box | null;
}

/** A document as it will be seen; its words alone where nothing more is known of how it looks. */
export function DocumentSide({ asset, view, deviations, spot, ...light }: DocumentSideProps) {
  const words = useWords(mailWords);
  const { preview, places } = view;
  const { lit, selected } = light;
  const located = useMemo(
    () => (places === null ? deviations : locatedOn(places, deviations, [lit, selected])),
    [places, deviations, lit, selected],
  );
  if (preview === null)
    return (
      <ScreenState level={2} title={words.loading}>
        {null}
      </ScreenState>
    );
  switch (preview.kind) {
    case 'words':
      return <DocumentStage asset={asset} deviations={deviations} {...light} />;
    case 'mail':
      return (
        <>
          <MailStage {...{ asset, view, spot }} mail={preview} deviations={located} {...light} />
          <DocumentBar view={view} isPost={false} />
        </>
      );
    case 'post':
      return (
        <>
          <PostStage {...{ asset, view, deviations }} post={preview} {...light} />
          <DocumentBar view={view} isPost />
        </>
      );
  }
}

/** Where things stand on what is shown of an asset: on a picture as they were measured, on a mail as it was laid out. */
export function placesIn(asset: AssetReport, { preview, places }: DocumentView) {
  if (asset.kind === 'picture')
    return {
      whereOf: ({ deviation }: LocatedDeviation): Box | null => boxesOf(deviation.regions, asset, 1)[0] ?? null,
      spotOf: ({ region }: CopyPiece): Box | null => (region.kind === 'box' ? region : null),
      listsCopy: true,
    };
  return {
    whereOf: ({ deviation }: LocatedDeviation): Box | null => places?.found.get(deviation.fingerprint)?.[0] ?? null,
    spotOf: (piece: CopyPiece): Box | null => (places === null ? null : spotOf(places, piece)),
    listsCopy: preview?.kind === 'mail',
  };
}
