import { ListBase, type RaRecord, useListContext, useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import type { ResourceName } from '@pilotage/shared';
import { Loading } from '../../shell/pages/Loading.tsx';
import { ListError } from '../lists/ListError.tsx';
import { ListPagination } from '../lists/ListPagination.tsx';
import { RecordTable } from '../lists/RecordTable.tsx';
import { useListColumns } from '../lists/useListColumns.ts';
import type { RelatedList, RelatedListOf } from './relatedList.ts';

function RelatedRows<N extends ResourceName>({ resource, columns: declared }: Pick<RelatedList<N>, 'resource' | 'columns'>) {
  const translate = useTranslate();
  const { isPending, error, total } = useListContext();
  const { columns, opens } = useListColumns(resource, declared);
  if (error) return <ListError />;
  if (isPending) return <Loading />;
  if (total === 0) return <Typography sx={{ p: 2, color: 'text.secondary' }}>{translate('resource.noneRelated')}</Typography>;
  return (
    <>
      <RecordTable opens={opens} storeKey={`related.${resource}.datatable`}>
        {columns}
      </RecordTable>
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
  const { resource, filterOf, sort, columns, top } = related;
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
      {top?.(record)}
      <RelatedRows resource={resource} columns={columns} />
    </ListBase>
  );
}
