import { useRecordContext, useResourceContext } from 'react-admin';
import { type ResourceName, resourceNames } from '@pilotage/shared';
import { useRecordName } from './useRecordName.ts';

const isResourceName = (name: string | undefined): name is ResourceName => resourceNames.some((each) => each === name);

/** The display name of a record; its number where the name is not known. */
export function RecordName({ resource, id }: { resource: ResourceName; id: number }) {
  const name = useRecordName(resource, id);
  return <>{name === '' ? `#${id}` : name}</>;
}

/** The display name of the record in context, as the title of its page. */
export function CurrentRecordName() {
  const record = useRecordContext();
  const resource = useResourceContext();
  if (!record || !isResourceName(resource)) return null;
  return <RecordName resource={resource} id={Number(record.id)} />;
}
