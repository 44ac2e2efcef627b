import { SelectInput, useGetList } from 'react-admin';
import type { Annotation } from '@pilotage/shared';

const all = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'authorName', order: 'ASC' as const } };

/** Selects a person by whom annotations are that the viewer reads. Nobody else is named. */
export function AuthorFilter({ source }: { source: 'authorName' }) {
  const { data = [], isPending } = useGetList<Annotation>('annotations', all);
  const names = [...new Set(data.flatMap(({ authorName }) => authorName ?? []))];
  return (
    <SelectInput
      source={source}
      choices={names.map((name) => ({ id: name, name }))}
      translateChoice={false}
      isPending={isPending}
    />
  );
}
