import type { ReactElement } from 'react';
import { AutocompleteArrayInput, ReferenceArrayInput } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { RecordInput } from '../inputs/RecordInput.tsx';
import { createPlainInput, type InputProps } from './createPlainInput.tsx';
import { metaOfField } from './metaOfField.ts';
import { optionFieldOf } from './optionFieldOf.ts';

const createNamesInput = ({ key, source }: InputProps, to: ResourceName) => (
  <ReferenceArrayInput key={key} source={source} reference={to} perPage={200} sort={{ field: optionFieldOf(to), order: 'ASC' }}>
    <AutocompleteArrayInput optionText={optionFieldOf(to)} />
  </ReferenceArrayInput>
);

/** The input of a field as its kind is typed. Throws an Error for instants and structures: their input is written by hand. */
export function createInput(resource: ResourceName, { key, ...props }: InputProps): ReactElement {
  const { kind, to } = metaOfField(resource, props.source);
  if (kind === 'ref' && to) return <RecordInput key={key} {...props} reference={to} />;
  if (kind === 'ids' && to) return createNamesInput({ key, ...props }, to);
  return createPlainInput(resource, { key, ...props });
}
