import type { ReactNode } from 'react';
import { say } from './publicTexts.ts';

interface FieldProps {
  name: string;
  label: string;
  help?: string;
  required?: boolean;
}

/** What every control of the form has: its name, and what describes it. */
interface Own {
  id: string;
  name: string;
  'aria-describedby': string;
}

const idOf = (name: string) => `entry-${name.replace('.', '-')}`;

/** A labelled control with its help, and the room for what is wrong with it. */
export function Field({ name, label, help = '', children }: FieldProps & { children: (own: Own) => ReactNode }) {
  const id = idOf(name);
  const described = [...(help === '' ? [] : [`${id}-help`]), `${id}-error`].join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help !== '' && (
        <p className="muted told" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children({ id, name, 'aria-describedby': described })}
      <p className="error" id={`${id}-error`} hidden />
    </div>
  );
}

interface TextProps extends FieldProps {
  longest: number;
  /** How browsers fill it in. */
  complete?: string;
}

export const TextLine = ({ longest, complete = 'off', required = true, ...field }: TextProps) => (
  <Field {...field}>
    {(own) => (
      <input
        {...own}
        type={complete === 'email' ? 'email' : 'text'}
        autoComplete={complete}
        required={required}
        data-longest={longest}
      />
    )}
  </Field>
);

export const TextArea = ({ longest, rows = 6, required = true, ...field }: TextProps & { rows?: number }) => (
  <Field {...field}>
    {(own) => (
      <>
        <textarea {...own} rows={rows} required={required} data-longest={longest} />
        <p className="muted count" data-count={own.name} />
      </>
    )}
  </Field>
);

interface SelectProps extends FieldProps {
  children: ReactNode;
  /** What stands for no choice; without it one has to be chosen. */
  none?: string;
  /** The first one is chosen from the beginning. */
  isChosen?: boolean;
}

export const Select = ({ children, none, isChosen = false, ...field }: SelectProps) => (
  <Field {...field}>
    {(own) => (
      <select {...own} required={none === undefined} defaultValue={isChosen ? undefined : ''}>
        {!isChosen && <option value="">{none ?? say('entry.choose')}</option>}
        {children}
      </select>
    )}
  </Field>
);
