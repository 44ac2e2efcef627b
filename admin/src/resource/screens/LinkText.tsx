import { useRecordContext, useTranslate } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { metaOfField } from './metaOfField.ts';
import { choiceKey } from '../fields/choiceKey.ts';
import { ReferenceNameField } from '../fields/ReferenceNameField.tsx';

/** The value of a field as the text of a link: without a chip, and of a reference its name. */
export function LinkText({ resource, source }: { resource: ResourceName; source: string }) {
  const record = useRecordContext();
  const translate = useTranslate();
  const { kind, to } = metaOfField(resource, source);
  if (kind === 'ref' && to) return <ReferenceNameField source={source} reference={to} />;
  const value = String(record?.[source] ?? '');
  return <>{kind === 'choice' ? translate(choiceKey(resource, source, value)) : value}</>;
}
