import { type RaRecord, useDataProvider, useTranslate, useTranslateLabel } from 'react-admin';
import { csvDialectOf, formatCsv, formatRecordName, type ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { saveFile } from '../../data/saveFile.ts';
import { useFormats } from '../format.ts';
import { metaOfField } from '../screens/metaOfField.ts';
import { createExportRows } from './createExportRows.ts';

const isId = (value: unknown): value is number => typeof value === 'number';

/** The ids of the records of other resources that these records refer to. */
function listReferences(resource: ResourceName, fields: readonly string[], records: readonly RaRecord[]) {
  const ids = new Map<ResourceName, Set<number>>();
  for (const field of fields) {
    const { to } = metaOfField(resource, field);
    if (!to) continue;
    const known = ids.get(to) ?? new Set<number>();
    for (const id of records.flatMap((record): unknown => record[field])) if (isId(id)) known.add(id);
    ids.set(to, known);
  }
  return ids;
}

/** Saves records as CSV that a spreadsheet in the language of the page opens, with the names of what they refer to. */
export function useExportRows(resource: ResourceName) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const dataProvider = useDataProvider();
  const ability = useAbility();
  const { locale } = useFormats();
  return async (fields: readonly string[], records: readonly RaRecord[]): Promise<void> => {
    const names = new Map<string, string>();
    for (const [to, ids] of listReferences(resource, fields, records)) {
      if (ids.size === 0 || !ability.can('read', to)) continue;
      const { data } = await dataProvider.getMany(to, { ids: [...ids] });
      for (const each of data) names.set(`${to} ${each.id}`, formatRecordName(to, each) ?? String(each.id));
    }
    const rows = createExportRows(resource, fields, records, {
      translate,
      labelOf: (source) => String(translateLabel({ source, resource })),
      nameOf: (to, id) => names.get(`${to} ${id}`) ?? null,
    });
    const name = translate(`resources.${resource}.name`, { smart_count: 2 });
    saveFile(`${name}.csv`, formatCsv(rows, csvDialectOf(locale)), 'text/csv;charset=utf-8');
  };
}
