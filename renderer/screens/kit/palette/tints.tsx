import { Swatch } from '../../../ui/swatch.tsx';
import { useWords } from '../../../words/language.ts';
import { paletteWords } from '../words/palette.ts';
import style from './palette.module.css';

/** Shares of the colour, in %, that are shown; every mixture between them passes too. */
const steps = [100, 80, 60, 40, 20, 10] as const;

/** A colour and its mixtures with white. */
export const Tints = ({ hex }: { readonly hex: string }) => {
  const { tintSteps } = useWords(paletteWords);
  return (
    <div className={style.tints} role="img" aria-label={tintSteps}>
      {steps.map((step) => (
        <Swatch key={step} colour={`color-mix(in srgb, ${hex} ${step}%, white)`} size="fill" />
      ))}
    </div>
  );
};
