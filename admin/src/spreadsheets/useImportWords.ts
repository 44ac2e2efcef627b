import { useTranslate } from 'react-admin';
import { availabilities } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import type { ImportChange, ImportRow } from './importClient.ts';

/** Fields, values and outcomes of an import in words. */
export function useImportWords() {
  const translate = useTranslate();
  const formats = useFormats();
  const field = (name: string): string => {
    if (!name.startsWith('parts.')) return translate(`spreadsheets.fields.${name}`);
    const [, dimension = '', ...category] = name.split('.');
    return `${dimension}: ${category.join('.')}`;
  };
  const value = ({ field: name }: ImportChange, said: string | number | null): string => {
    if (said === null) return translate('spreadsheets.empty');
    if (typeof said === 'number') return formats.figure(said);
    const isState = name === 'availability' && availabilities.some((each) => each === said);
    return isState ? translate(`figures.${said}`) : said;
  };
  const reasons = ({ row, problems }: ImportRow): string[] =>
    problems.map(({ row: at, field: name, message }) => {
      const place = at === row ? '' : `${translate('spreadsheets.rowOf', { row: at })}, `;
      return name === 'key' ? message : `${place}${field(name)}: ${message}`;
    });
  return { field, value, reasons };
}
