import type { RaRecord } from 'react-admin';
import { metaOf, type ResourceName, resourceOf } from '@pilotage/shared';
import type { FormDeclaration } from './formDeclaration.ts';

const keptKinds: ReadonlySet<string> = new Set(['ref', 'choice']);

/** What the next record of a row begins with: the references and choices of the one before, or what its form says. */
export function pickNextValues<N extends ResourceName>(
  resource: N,
  saved: RaRecord,
  nextValues: FormDeclaration<N>['nextValues'],
): object {
  if (nextValues) return nextValues(saved);
  const { immutable, writable } = resourceOf(resource);
  return Object.fromEntries(
    Object.entries({ ...immutable, ...writable })
      .filter(([field, schema]) => keptKinds.has(metaOf(schema).kind) && saved[field] != null)
      .map(([field]) => [field, saved[field]]),
  );
}
