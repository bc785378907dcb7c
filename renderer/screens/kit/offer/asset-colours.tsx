import { type MouseEvent, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { AssetReport } from '../../../../src/model/report.ts';
import { formatShare } from '../../../../src/report/format.ts';
import type { AssetRow } from '../../../../src/service/shapes.ts';
import { call } from '../../../client.ts';
import { useStore } from '../../../store/index.ts';
import { SearchField } from '../../../ui/field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Swatch } from '../../../ui/swatch.tsx';
import { commonWords } from '../../../words/common.ts';
import { useWords } from '../../../words/language.ts';
import kit from '../kit.module.css';
import { offerWords } from '../words/offer.ts';
import style from './offer.module.css';

/** Assets that are shown at once; the search finds the others. */
const mostShown = 60;

interface AssetColoursProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `#rrggbb` */
  readonly onTake: (hex: string) => void;
}

/** Takes a colour from an asset of the open campaign: one that was measured, or the one of a pixel. */
export function AssetColours({ isOpen, onClose, onTake }: AssetColoursProps) {
  const words = useWords(offerWords);
  const hasCampaign = useStore(({ campaign }) => campaign !== null);
  return (
    <Sheet title={words.assetTitle} isOpen={isOpen} onClose={onClose} wide>
      {hasCampaign ? (
        <Choose
          onTake={(hex) => {
            onTake(hex);
            onClose();
          }}
        />
      ) : (
        <p className="soft">{words.noCampaign}</p>
      )}
    </Sheet>
  );
}

function Choose({ onTake }: Pick<AssetColoursProps, 'onTake'>) {
  const rows = useStore((state) => state.rows);
  const words = useWords(offerWords);
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<AssetRow | null>(null);
  const found = [...rows.values()]
    // A mail or a caption has no pixels.
    .filter(({ excerpt }) => excerpt.length === 0)
    .filter(({ path }) => path.toLowerCase().includes(wanted.trim().toLowerCase()))
    .slice(0, mostShown);
  return (
    <div className={style.assets}>
      <div className={kit.stack}>
        <SearchField label={words.assetSearch} value={wanted} onChange={setWanted} />
        {found.length === 0 && <p className="soft">{words.noAssets}</p>}
        <ul className={style.thumbs} aria-label={words.assets}>
          {found.map((row) => (
            <li key={row.path}>
              <Button
                className={style.thumb ?? ''}
                aria-label={row.path}
                aria-pressed={row.path === chosen?.path}
                onPress={() => setChosen(row)}
              >
                <img src={window.onbrand.pictureAddress(row.digest, 160)} alt="" loading="lazy" />
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {chosen !== null && <FromAsset key={chosen.path} row={chosen} onTake={onTake} />}
    </div>
  );
}

function FromAsset({ row, onTake }: { readonly row: AssetRow; readonly onTake: (hex: string) => void }) {
  const words = useWords(offerWords);
  const { loading } = useWords(commonWords);
  const tell = useStore((state) => state.tell);
  const [asset, setAsset] = useState<AssetReport | null>(null);
  const [isBroken, setBroken] = useState(false);
  const [aimed, setAimed] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    void call('asset.get', { path: row.path }).then((reply) => {
      if (!isShown) return;
      if (reply.ok) setAsset(reply.value.asset);
      else tell(reply.problem);
    });
    return () => {
      isShown = false;
    };
  }, [row.path, tell]);
  return (
    <div className={kit.stack}>
      <h3>{words.measured}</h3>
      {asset === null && <p className="soft">{loading}</p>}
      <ul className={style.measured}>
        {asset?.swatches.map(({ hex, share }) => (
          <li key={hex}>
            <Button className={style.take ?? ''} onPress={() => onTake(hex)}>
              <Swatch colour={hex} size="medium" />
              <code>{hex}</code>
              <span className="soft number">{formatShare(share)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {isBroken ? (
        <p className="soft">{words.noPicture}</p>
      ) : (
        <>
          <p className={`${kit.help} ${style.aim}`}>
            {words.point}
            {aimed !== null && (
              <>
                <Swatch colour={aimed} size="small" />
                <code>{aimed}</code>
              </>
            )}
          </p>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the measured colours above are the way by keyboard */}
          <img
            className={style.picture}
            src={window.onbrand.pictureAddress(row.digest, 'full')}
            alt={words.pictureOf(row.path)}
            onError={() => setBroken(true)}
            onMouseMove={(event) => setAimed(pixelAt(event))}
            onMouseLeave={() => setAimed(null)}
            onClick={(event) => {
              const hex = pixelAt(event);
              if (hex !== null) onTake(hex);
            }}
          />
        </>
      )}
    </div>
  );
}

/** Colour of the pixel under the pointer, of the picture as it is and not as it is scaled. Null where it has none. */
function pixelAt(event: MouseEvent<HTMLImageElement>): string | null {
  const picture = event.currentTarget;
  const box = picture.getBoundingClientRect();
  const along = (at: number, start: number, length: number, pixels: number): number =>
    Math.min(pixels - 1, Math.max(0, Math.floor(((at - start) / length) * pixels)));
  const x = along(event.clientX, box.left, box.width, picture.naturalWidth);
  const y = along(event.clientY, box.top, box.height, picture.naturalHeight);
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('A canvas has no 2d context.');
  context.drawImage(picture, x, y, 1, 1, 0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return null;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
