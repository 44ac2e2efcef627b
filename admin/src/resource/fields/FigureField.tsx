import { useFieldValue } from 'react-admin';
import { EmptyValue } from './EmptyValue.tsx';
import { useFormats } from '../format.ts';

export function FigureField({ source = '', decimals }: { source?: string; decimals?: number; label?: string }) {
  const figure: unknown = useFieldValue({ source });
  const formats = useFormats();
  if (typeof figure !== 'number') return <EmptyValue />;
  return <data value={figure}>{formats.figure(figure, decimals)}</data>;
}
