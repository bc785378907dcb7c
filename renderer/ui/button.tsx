import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ToggleButton as AriaToggle,
  type ToggleButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import style from './button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `strong`: the one thing to do here; `quiet`: no border. */
  readonly look?: 'strong' | 'plain' | 'quiet';
}

export const Button = ({ look = 'plain', ...props }: ButtonProps) => (
  <AriaButton {...props} className={`${style.button} ${style[look]}`} />
);

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'aria-label'> {
  /** What it does: its name for a screen reader, and its tooltip. */
  readonly label: string;
}

export const IconButton = ({ label, ...props }: IconButtonProps) => (
  <TooltipTrigger delay={500}>
    <AriaButton {...props} aria-label={label} className={`${style.button} ${style.quiet} ${style.icon}`} />
    <Tooltip className={style.tooltip ?? ''} offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
);

/** Stays pressed while what it names is on. */
export const Toggle = (props: Omit<ToggleButtonProps, 'className' | 'style'>) => (
  <AriaToggle {...props} className={`${style.button} ${style.toggle}`} />
);
