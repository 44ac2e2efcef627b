import type { ReactNode } from 'react';
import { say } from '../texts/publicTexts.ts';

interface FormFieldProps {
  name: string;
  label: string;
  help?: string;
  required?: boolean;
}

/** The attributes of every form control. */
interface ControlProps {
  id: string;
  name: string;
  'aria-describedby': string;
}

const fieldIdOf = (name: string) => `entry-${name.replace('.', '-')}`;

/** A labelled control with help text and an element for its error message. */
export function FormField({
  name,
  label,
  help = '',
  children,
}: FormFieldProps & { children: (controlProps: ControlProps) => ReactNode }) {
  const id = fieldIdOf(name);
  const describedBy = [...(help === '' ? [] : [`${id}-help`]), `${id}-error`].join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help !== '' && (
        <p className="muted told" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children({ id, name, 'aria-describedby': describedBy })}
      <p className="error" id={`${id}-error`} hidden />
    </div>
  );
}

interface TextFieldProps extends FormFieldProps {
  maxLength: number;
  autoComplete?: string;
}

export const TextField = ({ maxLength, autoComplete = 'off', required = true, ...field }: TextFieldProps) => (
  <FormField {...field}>
    {(controlProps) => (
      <input
        {...controlProps}
        type={autoComplete === 'email' ? 'email' : 'text'}
        autoComplete={autoComplete}
        required={required}
        data-longest={maxLength}
      />
    )}
  </FormField>
);

export const TextAreaField = ({ maxLength, rows = 6, required = true, ...field }: TextFieldProps & { rows?: number }) => (
  <FormField {...field}>
    {(controlProps) => (
      <>
        <textarea {...controlProps} rows={rows} required={required} data-longest={maxLength} />
        <p className="muted count" data-count={controlProps.name} />
      </>
    )}
  </FormField>
);

interface SelectFieldProps extends FormFieldProps {
  children: ReactNode;
  /** The label of the empty option. Without it a choice is required. */
  emptyLabel?: string;
  /** Whether the first option is selected initially. */
  selectsFirst?: boolean;
}

export const SelectField = ({ children, emptyLabel, selectsFirst = false, ...field }: SelectFieldProps) => (
  <FormField {...field}>
    {(controlProps) => (
      <select {...controlProps} required={emptyLabel === undefined} defaultValue={selectsFirst ? undefined : ''}>
        {!selectsFirst && <option value="">{emptyLabel ?? say('entry.choose')}</option>}
        {children}
      </select>
    )}
  </FormField>
);
