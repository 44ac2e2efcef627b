import { type RaRecord, useGetList } from 'react-admin';
import { useFormats } from '../format.ts';
import type { AnyRelatedList } from './relatedList.ts';

/** How many related records the viewer may read. */
export function RelatedCount({ record, related: { resource, filterOf, sort } }: { record: RaRecord; related: AnyRelatedList }) {
  const formats = useFormats();
  const { total } = useGetList(resource, { pagination: { page: 1, perPage: 1 }, sort, filter: filterOf(record) });
  return <span style={{ minWidth: '2ch', display: 'inline-block' }}>{total === undefined ? '' : formats.figure(total)}</span>;
}
