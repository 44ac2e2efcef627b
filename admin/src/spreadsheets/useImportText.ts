import { useTranslate } from 'react-admin';
import { availabilities } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import type { ImportChange, ImportRow } from './importClient.ts';

/** Texts for the fields, values and outcomes of an import. */
export function useImportText() {
  const translate = useTranslate();
  const formats = useFormats();
  const field = (name: string): string => {
    if (!name.startsWith('parts.')) return translate(`spreadsheets.fields.${name}`);
    const [, dimension = '', ...category] = name.split('.');
    return `${dimension}: ${category.join('.')}`;
  };
  const value = ({ field: name }: ImportChange, content: string | number | null): string => {
    if (content === null) return translate('spreadsheets.empty');
    if (typeof content === 'number') return formats.figure(content);
    const isState = name === 'availability' && availabilities.some((each) => each === content);
    return isState ? translate(`resources.measurements.choices.availability.${content}`) : content;
  };
  const reasons = ({ row, problems }: ImportRow): string[] =>
    problems.map(({ row: problemRow, field: name, message }) => {
      const location = problemRow === row ? '' : `${translate('spreadsheets.rowOf', { row: problemRow })}, `;
      return name === 'key' ? message : `${location}${field(name)}: ${message}`;
    });
  return { field, value, reasons };
}
