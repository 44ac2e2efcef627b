import { isValidElement, type ReactElement } from 'react';
import { SearchInput } from 'react-admin';
import { type ResourceName, resourceOf } from '@pilotage/shared';
import { RecordFilter } from '../inputs/RecordFilter.tsx';
import { createPlainInput, type InputProps } from './createPlainInput.tsx';
import type { FilterEntry } from './listDeclaration.ts';
import { metaOfField } from './metaOfField.ts';

function createFieldFilter(resource: ResourceName, { key, ...props }: InputProps): ReactElement {
  const { kind, to } = metaOfField(resource, props.source);
  if (kind === 'ref' && to) return <RecordFilter key={key} {...props} reference={to} />;
  return createPlainInput(resource, { key, ...props });
}

/** The input of a filter. Throws an Error for a field by which the contract does not filter. */
export function createFilter<N extends ResourceName>(resource: N, entry: FilterEntry<N>): ReactElement {
  if (entry === 'q') return <SearchInput key="q" source="q" alwaysOn />;
  const source = typeof entry === 'string' ? entry : isValidElement(entry) ? entry.props.source : entry.source;
  if (!resourceOf(resource).filters.includes(source.replace(/_[gl]te$/, '')))
    throw new Error(`${resource} cannot be filtered by ${source}.`);
  if (typeof entry === 'string') return createFieldFilter(resource, { key: source, source });
  return isValidElement(entry) ? entry : createFieldFilter(resource, { key: source, ...entry });
}
