import { useFieldValue } from 'react-admin';
import { EmptyValue } from './EmptyValue.tsx';
import { useFormats } from '../format.ts';

export function InstantField({ source = '' }: { source?: string; label?: string }) {
  const instant: unknown = useFieldValue({ source });
  const formats = useFormats();
  if (typeof instant !== 'string') return <EmptyValue />;
  return <time dateTime={instant}>{formats.instant(instant)}</time>;
}
