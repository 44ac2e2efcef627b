import { SelectInput, useGetList } from 'react-admin';
import type { Contest } from '@pilotage/shared';

const allContestsParams = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' as const } };

/** The themes of all contests that the user may read. */
export function ThemeInput({ source }: { source: 'theme' }) {
  const { data = [] } = useGetList<Contest>('contests', allContestsParams);
  const themes = [...new Set(data.flatMap((contest) => contest.themes ?? []))].sort();
  return <SelectInput source={source} choices={themes.map((id) => ({ id, name: id }))} translateChoice={false} />;
}
