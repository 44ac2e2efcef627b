import { SelectInput } from 'react-admin';
import { useAnnotationAuthors } from './useAnnotationAuthors.ts';

/** Selects a person by whom annotations are that the viewer reads. Nobody else is named. */
export function AuthorFilter({ source }: { source: 'authorName' }) {
  const { data: names = [], isPending } = useAnnotationAuthors();
  return (
    <SelectInput
      source={source}
      choices={names.map((name) => ({ id: name, name }))}
      translateChoice={false}
      isPending={isPending}
    />
  );
}
