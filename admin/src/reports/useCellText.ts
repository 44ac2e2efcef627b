import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import type { FigureContent } from './reportClient.ts';

/** Text of a cell: the figure, or the reason for a missing one. */
export function useCellText() {
  const translate = useTranslate();
  const formats = useFormats();
  return (content: FigureContent | null, valueType?: string, decimals?: number): string => {
    if (content === null) return '–';
    if (content.availability !== 'reported')
      return translate(`resources.measurements.choices.availability.${content.availability}`);
    if (content.denominator !== null && content.numerator !== null) {
      const parts = `${formats.figure(content.numerator)} / ${formats.figure(content.denominator)}`;
      return content.value === null ? parts : `${formats.percent(content.value, 1)} (${parts})`;
    }
    if (content.value === null) return valueType === 'text' ? (content.comment ?? '') : '–';
    return formats.figure(content.value, decimals || undefined);
  };
}
