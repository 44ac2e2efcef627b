import { useTranslate } from 'react-admin';
import { type ImportedResource, metaOf, resourceOf } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { choiceKey } from '../resource/fields/choiceKey.ts';
import { useFormats } from '../resource/format.ts';
import type { TableValue } from './tableImportClient.ts';

/** Texts for the columns and values of an imported table. */
export function useTableTexts(resource: ImportedResource) {
  const translate = useTranslate();
  const formats = useFormats();
  const columnName = (field: string): string => translate(`resources.${resource}.fields.${field}`);
  const valueText = (field: string, value: TableValue | undefined): string => {
    if (value === null || value === undefined) return '';
    const schema = resourceOf(resource).fields[field];
    const { kind, format } = schema ? metaOf(schema) : { kind: 'text', format: undefined };
    if (typeof value === 'number') return formats.figure(value);
    if (kind === 'choice') return translate(choiceKey(resource, field, value), { _: value });
    if (kind === 'day') return formats.day(value);
    return format === 'country' ? countryName(value, formats.locale) : value;
  };
  return { columnName, valueText };
}
