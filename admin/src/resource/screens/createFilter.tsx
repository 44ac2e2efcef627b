import { isValidElement, type ReactElement } from 'react';
import { SearchInput } from 'react-admin';
import { type ResourceName, resourceOf } from '@pilotage/shared';
import { createInput } from './createInput.tsx';
import type { FilterEntry } from './listDeclaration.ts';

/** The input of a filter. Throws an Error for a field by which the contract does not filter. */
export function createFilter<N extends ResourceName>(resource: N, entry: FilterEntry<N>): ReactElement {
  if (entry === 'q') return <SearchInput key="q" source="q" alwaysOn />;
  const source = typeof entry === 'string' ? entry : isValidElement(entry) ? entry.props.source : entry.source;
  if (!resourceOf(resource).filters.includes(source)) throw new Error(`${resource} cannot be filtered by ${source}.`);
  if (typeof entry === 'string') return createInput(resource, { key: source, source });
  return isValidElement(entry) ? entry : createInput(resource, { key: source, ...entry });
}
