import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import type { Said } from './reportClient.ts';

/** What a cell says, in words: the figure, or why there is none. */
export function useSaid() {
  const translate = useTranslate();
  const formats = useFormats();
  return (said: Said | null, valueType?: string, decimals?: number): string => {
    if (said === null) return '–';
    if (said.availability !== 'reported') return translate(`figures.${said.availability}`);
    if (said.denominator !== null && said.numerator !== null) {
      const parts = `${formats.figure(said.numerator)} / ${formats.figure(said.denominator)}`;
      return said.value === null ? parts : `${formats.percent(said.value, 1)} (${parts})`;
    }
    if (said.value === null) return valueType === 'text' ? (said.comment ?? '') : '–';
    return formats.figure(said.value, decimals || undefined);
  };
}
