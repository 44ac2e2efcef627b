import { useFieldValue, useTranslate } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { choiceKey } from '../fields/choiceKey.ts';
import { EmptyValue } from '../fields/EmptyValue.tsx';
import { createField } from './createField.tsx';
import { metaOfField } from './metaOfField.ts';

/** The value of a field as the text of a link: as its kind is shown, but a choice and a flag as words and nothing without a text. */
export function LinkText({ resource, source }: { resource: ResourceName; source: string }) {
  const value: unknown = useFieldValue({ source });
  const translate = useTranslate();
  const { kind } = metaOfField(resource, source);
  if (value === null || value === undefined || value === '') return <EmptyValue />;
  if (kind === 'choice') return <>{translate(choiceKey(resource, source, String(value)))}</>;
  if (kind === 'flag') return <>{translate(value === true ? 'ra.boolean.true' : 'ra.boolean.false')}</>;
  if (kind === 'text') return <>{String(value)}</>;
  return createField(resource, { key: source, source });
}
