import { type RaRecord, useDataProvider, useTranslate, useTranslateLabel } from 'react-admin';
import { formatRecordName, type ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { saveTable } from '../../data/saveTable.ts';
import type { TableFormat } from '../../data/tableFormats.ts';
import { useFormats } from '../format.ts';
import { metaOfField } from '../screens/metaOfField.ts';
import { createExportRows } from './createExportRows.ts';

/** So many records are asked for by their ids at once: their numbers have to fit into an address. */
const namesAtOnce = 500;

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

/** Saves records with the names of what they refer to, in the columns of these fields. */
export function useExportRows(resource: ResourceName) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const dataProvider = useDataProvider();
  const ability = useAbility();
  const { locale } = useFormats();

  async function loadNames(fields: readonly string[], records: readonly RaRecord[]): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for (const [to, ids] of listReferences(resource, fields, records)) {
      if (!ability.can('read', to)) continue;
      const all = [...ids];
      for (let at = 0; at < all.length; at += namesAtOnce) {
        const { data } = await dataProvider.getMany(to, { ids: all.slice(at, at + namesAtOnce) });
        for (const each of data) names.set(`${to} ${each.id}`, formatRecordName(to, each) ?? String(each.id));
      }
    }
    return names;
  }

  return async (fields: readonly string[], records: readonly RaRecord[], format: TableFormat): Promise<void> => {
    const names = await loadNames(fields, records);
    const rows = createExportRows(resource, fields, records, {
      translate,
      labelOf: (source) => String(translateLabel({ source, resource })),
      nameOf: (to, id) => names.get(`${to} ${id}`) ?? null,
    });
    const name = translate(`resources.${resource}.name`, { smart_count: 2 });
    await saveTable({ name, format, rows, locale });
  };
}
