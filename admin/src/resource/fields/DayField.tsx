import { useFieldValue } from 'react-admin';
import { EmptyValue } from './EmptyValue.tsx';
import { useFormats } from '../format.ts';

export function DayField({ source = '' }: { source?: string; label?: string }) {
  const day: unknown = useFieldValue({ source });
  const formats = useFormats();
  if (typeof day !== 'string') return <EmptyValue />;
  return (
    <time dateTime={day} style={{ whiteSpace: 'nowrap' }}>
      {formats.day(day)}
    </time>
  );
}
