import { useListContext } from 'react-admin';
import { ActivityViewLinks } from './ActivityViewLinks.tsx';
import { parseActivityFilter } from './parseActivityFilter.ts';

/** Leads from the list to the other views of what it shows. */
export function ActivityListLinks() {
  const { filterValues } = useListContext();
  return <ActivityViewLinks current="list" filter={parseActivityFilter(filterValues)} />;
}
