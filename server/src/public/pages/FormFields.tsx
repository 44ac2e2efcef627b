import type { ReactNode } from 'react';
import { say } from '../texts/publicTexts.ts';

interface FormFieldProps {
  name: string;
  label: string;
  help?: string;
  required?: boolean;
}

/** What every control of the form has: its name, and what describes it. */
interface ControlProps {
  id: string;
  name: string;
  'aria-describedby': string;
}

const fieldIdOf = (name: string) => `entry-${name.replace('.', '-')}`;

/** A labelled control with its help, and the room for what is wrong with it. */
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
  longest: number;
  /** How browsers fill it in. */
  complete?: string;
}

export const TextField = ({ longest, complete = 'off', required = true, ...field }: TextFieldProps) => (
  <FormField {...field}>
    {(controlProps) => (
      <input
        {...controlProps}
        type={complete === 'email' ? 'email' : 'text'}
        autoComplete={complete}
        required={required}
        data-longest={longest}
      />
    )}
  </FormField>
);

export const TextAreaField = ({ longest, rows = 6, required = true, ...field }: TextFieldProps & { rows?: number }) => (
  <FormField {...field}>
    {(controlProps) => (
      <>
        <textarea {...controlProps} rows={rows} required={required} data-longest={longest} />
        <p className="muted count" data-count={controlProps.name} />
      </>
    )}
  </FormField>
);

interface SelectFieldProps extends FormFieldProps {
  children: ReactNode;
  /** What stands for no choice; without it one has to be chosen. */
  none?: string;
  /** The first one is chosen from the beginning. */
  isChosen?: boolean;
}

export const SelectField = ({ children, none, isChosen = false, ...field }: SelectFieldProps) => (
  <FormField {...field}>
    {(controlProps) => (
      <select {...controlProps} required={none === undefined} defaultValue={isChosen ? undefined : ''}>
        {!isChosen && <option value="">{none ?? say('entry.choose')}</option>}
        {children}
      </select>
    )}
  </FormField>
);
