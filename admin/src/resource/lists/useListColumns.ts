import type { ReactElement } from 'react';
import { useResourceDefinition } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { createColumn } from '../screens/createColumn.tsx';
import type { ColumnEntry } from '../screens/listDeclaration.ts';
import { visibleColumns } from './visibleColumns.ts';

interface ListColumns {
  columns: ReactElement[];
  /** The fields of the columns, and the i18n keys of those that belong to no field. */
  fields: string[];
  labels: string[];
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
  return {
    columns: entries.map((entry) => createColumn(resource, entry, { source: rowHeader, opens })),
    fields,
    labels,
    rowHeader,
    opens,
  };
}
