import { useId } from 'react';
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
  <AriaButton {...props} className={`${style.button} ${style[look] ?? ''}`} />
);

interface ReadyButtonProps extends Omit<ButtonProps, 'isDisabled' | 'aria-describedby'> {
  /** What a person still has to do before it can be pressed; null: nothing. */
  readonly missing: string | null;
  readonly isBusy?: boolean;
}

/** A button that says beside it why it is grey. */
export const ReadyButton = ({ missing, isBusy = false, ...props }: ReadyButtonProps) => {
  const id = useId();
  return (
    <span className={style.ready}>
      {missing !== null && (
        <span id={id} className={style.missing}>
          {missing}
        </span>
      )}
      <Button
        {...props}
        isDisabled={missing !== null || isBusy}
        {...(missing !== null && { 'aria-describedby': id })}
      />
    </span>
  );
};

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
