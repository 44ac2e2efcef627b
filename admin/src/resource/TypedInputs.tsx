import { TextInput, type TextInputProps } from 'react-admin';
import { typedNumber } from './typedNumber.ts';

const asDay = (text: string) => (text.trim() === '' ? null : text.trim());
/** A day, typed as text: YYYY-MM-DD. */
export function DayInput(props: TextInputProps) {
  return <TextInput {...props} parse={asDay} placeholder="YYYY-MM-DD" slotProps={{ htmlInput: { inputMode: 'numeric' } }} />;
}

/** A number, typed as text; what is none is sent as it is and refused with the field's name. */
export function FigureInput(props: TextInputProps) {
  return <TextInput {...props} parse={typedNumber} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />;
}
