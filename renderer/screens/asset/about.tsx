import type { AssetReport } from '../../../src/model/report.ts';
import { formatBytes, formatShare, formatSize } from '../../../src/report/format.ts';
import { reportWords } from '../../../src/report/words.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './about.module.css';
import { assetWords } from './words.ts';

/** Colours that are named; smaller shares than the least can't be seen in a picture of them. */
const mostNamed = 8;
const leastShare = 0.01;

/** The file as it is: size, weight, and the colours it consists of. */
export function About({ asset }: { readonly asset: AssetReport }) {
  const words = useWords(assetWords);
  const { coloursFound } = reportWords(useLanguage());
  const named = asset.swatches.filter(({ share }) => share >= leastShare).slice(0, mostNamed);
  return (
    <section className={style.about} aria-label={words.about}>
      <p className={style.line}>
        {asset.kind === 'picture' && <span>{formatSize(asset.width, asset.height)}</span>}
        <span>{asset.format.toUpperCase()}</span>
        <span>{formatBytes(asset.bytes)}</span>
      </p>
      {named.length > 0 && (
        <>
          <h3>{coloursFound}</h3>
          <ul className={style.swatches}>
            {named.map(({ hex, share }) => (
              <li key={hex}>
                <Swatch colour={hex} />
                <code>{hex}</code>
                <span className="number soft">{formatShare(share)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
