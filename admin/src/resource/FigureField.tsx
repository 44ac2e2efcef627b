import { useFieldValue } from 'react-admin';
import { Nothing } from './Nothing.tsx';
import { useFormats } from './format.ts';

export function FigureField({ source = '', decimals }: { source?: string; decimals?: number; label?: string }) {
  const figure: unknown = useFieldValue({ source });
  const formats = useFormats();
  if (typeof figure !== 'number') return <Nothing />;
  return <data value={figure}>{formats.figure(figure, decimals)}</data>;
}
