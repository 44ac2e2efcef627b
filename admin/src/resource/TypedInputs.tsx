import { TextInput, type TextInputProps } from 'react-admin';

const asDay = (text: string) => (text.trim() === '' ? null : text.trim());
const asNumber = (text: string) => {
  const plain = text
    .trim()
    .replace(/[\u00a0\u202f\s]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
};

/** A day, typed as text: YYYY-MM-DD. */
export function DayInput(props: TextInputProps) {
  return <TextInput {...props} parse={asDay} placeholder="YYYY-MM-DD" slotProps={{ htmlInput: { inputMode: 'numeric' } }} />;
}

/** A number, typed as text; what is none is sent as it is and refused with the field's name. */
export function FigureInput(props: TextInputProps) {
  return <TextInput {...props} parse={asNumber} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />;
}
