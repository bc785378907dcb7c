import style from './swatch.module.css';

interface SwatchProps {
  /** Any CSS colour. */
  readonly colour: string;
  /** What it is, for screen readers; left out where words stand beside it. */
  readonly label?: string;
  readonly size?: 'small' | 'medium' | 'fill';
}

/** A colour as it is: never tinted by the system's contrast themes. */
export const Swatch = ({ colour, label, size = 'small' }: SwatchProps) => (
  <svg
    className={`${style.swatch} ${style[size]}`}
    role={label === undefined ? 'presentation' : 'img'}
    aria-label={label}
    preserveAspectRatio="none"
    viewBox="0 0 1 1"
  >
    {label !== undefined && <title>{label}</title>}
    <rect width="1" height="1" fill={colour} />
  </svg>
);
