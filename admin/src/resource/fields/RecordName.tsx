import { useRecordContext, useResourceContext } from 'react-admin';
import { type ResourceName, resourceNames } from '@pilotage/shared';
import { useRecordName } from './useRecordName.ts';

const isResourceName = (name: string | undefined): name is ResourceName => resourceNames.some((each) => each === name);

/** A record by what people call it; its number where that is not known. */
export function RecordName({ resource, id }: { resource: ResourceName; id: number }) {
  const name = useRecordName(resource, id);
  return <>{name === '' ? `#${id}` : name}</>;
}

/** The record at hand by what people call it: the title of its page. */
export function CurrentRecordName() {
  const record = useRecordContext();
  const resource = useResourceContext();
  if (!record || !isResourceName(resource)) return null;
  return <RecordName resource={resource} id={Number(record.id)} />;
}
