import type { ComponentType } from 'react';
import { useResourceDefinition } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { RecordList } from '../lists/RecordList.tsx';
import { RecordTable } from '../lists/RecordTable.tsx';
import { createColumn } from './createColumn.tsx';
import { createFilter } from './createFilter.tsx';
import type { ColumnEntry, ListDeclaration } from './listDeclaration.ts';

const topAligned = { '& td, & th': { verticalAlign: 'top' } };

const toOptions = <N extends ResourceName>(entry: ColumnEntry<N>): Exclude<ColumnEntry<N>, string> =>
  typeof entry === 'string' ? { source: entry } : entry;

/** Creates the list of a resource. Its rows open the record's page, or its form where it has no page. */
export function createListPage<N extends ResourceName>(resource: N, declaration: ListDeclaration<N>): ComponentType {
  const { sort, columns, actions, tabs, periodField, isTopAligned } = declaration;
  const filters = (declaration.filters ?? []).map((entry) => createFilter(resource, entry));
  const entries = columns.map(toOptions);
  const [first] = entries.flatMap((entry) => ('source' in entry ? [entry.source] : []));
  const source = declaration.rowHeader ?? first ?? 'id';
  return function ListPage() {
    const ability = useAbility();
    const { hasShow, hasEdit } = useResourceDefinition({ resource });
    const opens = hasShow ? 'show' : hasEdit ? 'edit' : null;
    const visible = entries.filter((entry) => !('needs' in entry && entry.needs) || ability.can(...entry.needs));
    return (
      <RecordList
        sort={sort}
        filters={filters}
        actions={actions}
        columns={visible.map((entry) => ('source' in entry ? entry.source : entry.label)).filter((column) => column !== source)}
        periodField={periodField}
        {...(tabs ? { tabs } : {})}
      >
        <RecordTable opens={opens} {...(isTopAligned ? { sx: topAligned } : {})}>
          {visible.map((entry) => createColumn(resource, entry, { source, opens }))}
        </RecordTable>
      </RecordList>
    );
  };
}
