import { useFieldValue } from 'react-admin';
import { Nothing } from './Nothing.tsx';
import { useFormats } from './format.ts';

export function DayField({ source = '' }: { source?: string; label?: string }) {
  const day: unknown = useFieldValue({ source });
  const formats = useFormats();
  if (typeof day !== 'string') return <Nothing />;
  return <time dateTime={day}>{formats.day(day)}</time>;
}
