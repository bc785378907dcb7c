import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Button,
  FieldError,
  Group,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import style from './field.module.css';

interface Described {
  readonly label: string;
  /** True where the label stands elsewhere: it is still read out. */
  readonly labelHidden?: boolean;
  readonly help?: ReactNode;
  /** What is wrong with the value, beside the field. */
  readonly problem?: string | null;
}

const labelClass = (hidden: boolean | undefined): string => (hidden ? 'hidden' : (style.label ?? ''));

const Below = ({ help, problem }: Pick<Described, 'help' | 'problem'>) => (
  <>
    {help !== undefined && (
      <Text slot="description" className={style.help ?? ''}>
        {help}
      </Text>
    )}
    <FieldError className={style.problem ?? ''}>{problem}</FieldError>
  </>
);

type TextFieldProps = Described &
  Omit<AriaTextFieldProps, 'className' | 'style' | 'isInvalid'> & {
    readonly lines?: number;
    readonly placeholder?: string;
  };

export const TextField = ({
  label,
  labelHidden,
  help,
  problem = null,
  lines = 1,
  placeholder = '',
  ...props
}: TextFieldProps) => (
  <AriaTextField {...props} isInvalid={Boolean(problem)} className={style.field ?? ''}>
    <Label className={labelClass(labelHidden)}>{label}</Label>
    {lines === 1 ? (
      <Input className={style.input ?? ''} placeholder={placeholder} />
    ) : (
      <TextArea className={style.input ?? ''} rows={lines} placeholder={placeholder} />
    )}
    <Below help={help} problem={problem} />
  </AriaTextField>
);

type NumberFieldProps = Described &
  Omit<AriaNumberFieldProps, 'className' | 'style' | 'isInvalid'> & {
    readonly unit?: string;
    readonly placeholder?: string;
  };

export const NumberField = ({
  label,
  labelHidden,
  help,
  problem = null,
  unit,
  placeholder = '',
  ...props
}: NumberFieldProps) => (
  <AriaNumberField
    {...props}
    // What was typed stands: an editor's own check says what is wrong with it. By itself it would be rounded to the step.
    commitBehavior="validate"
    validationBehavior="aria"
    isInvalid={Boolean(problem)}
    className={style.field ?? ''}
  >
    <Label className={labelClass(labelHidden)}>{label}</Label>
    <Group className={style.group ?? ''}>
      <Input className={`${style.input} number`} placeholder={placeholder} />
      {unit !== undefined && <span className={style.unit}>{unit}</span>}
    </Group>
    <Below help={help} problem={problem} />
  </AriaNumberField>
);

type SearchFieldProps = Pick<Described, 'label'> &
  Omit<AriaSearchFieldProps, 'className' | 'style'> & { readonly placeholder?: string };

export const SearchField = ({ label, placeholder, ...props }: SearchFieldProps) => (
  <AriaSearchField {...props} aria-label={label} className={style.field ?? ''}>
    <Group className={style.group ?? ''}>
      <Input className={style.input ?? ''} placeholder={placeholder ?? label} />
      <Button className={style.clear ?? ''}>
        <X aria-hidden />
      </Button>
    </Group>
  </AriaSearchField>
);
