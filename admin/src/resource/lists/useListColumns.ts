import type { ReactElement } from 'react';
import { useResourceDefinition } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { type ExportedColumn } from '../export/exportedColumn.ts';
import { exportableFields } from '../export/createExportRows.ts';
import { createColumn } from '../screens/createColumn.tsx';
import type { ColumnEntry } from '../screens/listDeclaration.ts';
import { visibleColumns } from './visibleColumns.ts';

interface ListColumns {
  columns: ReactElement[];
  /** What the columns are called where they can be hidden: their fields, and then the i18n keys of those that belong to no field. */
  names: string[];
  /** What an export has of them. */
  exported: ExportedColumn[];
  /** The field of the column that names its row. */
  rowHeader: string;
  /** The page that a row opens; null where the resource has none. */
  opens: 'show' | 'edit' | null;
}

/** The columns that the viewer may see, of a list of its own or of one on the page of another record. */
export function useListColumns<N extends ResourceName>(
  resource: N,
  declared: readonly ColumnEntry<N>[],
  declaredRowHeader?: string,
): ListColumns {
  const ability = useAbility();
  const { hasShow, hasEdit } = useResourceDefinition({ resource });
  const opens = hasShow ? 'show' : hasEdit ? 'edit' : null;
  const entries = visibleColumns(declared, (right) => ability.can(...right));
  const fields = entries.flatMap((entry) => ('source' in entry ? [entry.source] : []));
  const labels = entries.flatMap((entry) => ('label' in entry ? [entry.label] : []));
  const rowHeader = declaredRowHeader ?? fields[0] ?? 'id';
  const exported = entries.map((entry): ExportedColumn => {
    if ('source' in entry) return { column: entry.source, fields: exportableFields(resource, [entry.source]) };
    return { column: entry.label, fields: entry.exports ?? [] };
  });
  return {
    columns: entries.map((entry) => createColumn(resource, entry, { source: rowHeader, opens })),
    names: [...fields, ...labels],
    exported,
    rowHeader,
    opens,
  };
}
