import { useFieldValue } from 'react-admin';
import { Nothing } from './Nothing.tsx';
import { useFormats } from './format.ts';

export function InstantField({ source = '' }: { source?: string; label?: string }) {
  const instant: unknown = useFieldValue({ source });
  const formats = useFormats();
  if (typeof instant !== 'string') return <Nothing />;
  return <time dateTime={instant}>{formats.instant(instant)}</time>;
}
