import { ListBase, type RaRecord, useListContext, useResourceDefinition, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ResourceName } from '@pilotage/shared';
import { Loading } from '../../shell/pages/Loading.tsx';
import { ListError } from '../lists/ListError.tsx';
import { ListPagination } from '../lists/ListPagination.tsx';
import { RecordTable } from '../lists/RecordTable.tsx';
import { createColumn } from '../screens/createColumn.tsx';
import type { ColumnEntry } from '../screens/listDeclaration.ts';
import type { RelatedList, RelatedListOf } from './relatedList.ts';

const toOptions = <N extends ResourceName>(entry: ColumnEntry<N>): Exclude<ColumnEntry<N>, string> =>
  typeof entry === 'string' ? { source: entry } : entry;

function RelatedRows<N extends ResourceName>({ resource, columns }: Pick<RelatedList<N>, 'resource' | 'columns'>) {
  const translate = useTranslate();
  const { isPending, error, total } = useListContext();
  const { hasShow, hasEdit } = useResourceDefinition({ resource });
  const opens = hasShow ? 'show' : hasEdit ? 'edit' : null;
  const entries = columns.map(toOptions);
  const [source = 'id'] = entries.flatMap((entry) => ('source' in entry ? [entry.source] : []));
  if (error) return <ListError />;
  if (isPending) return <Loading />;
  if (total === 0) return <Typography sx={{ p: 2, color: 'text.secondary' }}>{translate('resource.noneRelated')}</Typography>;
  return (
    <>
      <Box sx={{ overflowX: 'auto' }}>
        <RecordTable opens={opens} storeKey={`related.${resource}.datatable`}>
          {entries.map((entry) => createColumn(resource, entry, { source, opens }))}
        </RecordTable>
      </Box>
      <ListPagination />
    </>
  );
}

interface RelatedTableProps<N extends ResourceName> {
  record: RaRecord;
  related: RelatedListOf<N>;
}

/** The related records of one resource. They leave the address to the page they stand on. */
export function RelatedTable<N extends ResourceName>({ record, related }: RelatedTableProps<N>) {
  const { resource, filterOf, sort, columns } = related;
  return (
    <ListBase
      key={`${resource} ${record.id}`}
      resource={resource}
      filter={filterOf(record)}
      sort={sort}
      perPage={25}
      storeKey={false}
      disableSyncWithLocation
      // It would ask whether the record of the page may be listed; who may read what decides which tabs there are.
      disableAuthentication
    >
      <RelatedRows resource={resource} columns={columns} />
    </ListBase>
  );
}
