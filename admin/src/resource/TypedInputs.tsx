import type { KeyboardEvent } from 'react';
import { TextInput, type TextInputProps } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { typedDay } from './typedDay.ts';
import { typedNumber } from './typedNumber.ts';

const asDay = (text: string) => (text.trim() === '' ? null : text.trim());

/** A day, typed as text: YYYY-MM-DD, or what `typedDay` reads so once the field is left. A keyboard of digits has no hyphen: it is the usual one. */
export function DayInput(props: TextInputProps) {
  const { setValue } = useFormContext();
  const read = (target: EventTarget) => {
    if (!(target instanceof HTMLInputElement)) return;
    const day = typedDay(target.value);
    if (day !== target.value) setValue(props.source, asDay(day), { shouldDirty: true });
  };
  const press = ({ key, target }: KeyboardEvent) => key === 'Enter' && read(target);
  return <TextInput {...props} parse={asDay} placeholder="YYYY-MM-DD" onBlur={({ target }) => read(target)} onKeyDown={press} />;
}

/** A number, typed as text; what is none is sent as it is and refused with the field's name. */
export function FigureInput(props: TextInputProps) {
  return <TextInput {...props} parse={typedNumber} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />;
}
