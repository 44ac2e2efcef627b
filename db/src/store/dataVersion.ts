import type { VersionedData } from '../internal/dataVersionRepository.ts';
import { type ResourceName, resourceOf } from '@pilotage/shared';

const draftActions: ReadonlySet<string> = new Set(['create', 'update', 'delete']);

/** Whether a write changes comparisons for other viewers. Changes of own drafts do not. */
export function isComparisonChanged(name: ResourceName, action: string): boolean {
  const { comparisonEffect } = resourceOf(name);
  return comparisonEffect === 'always' || (comparisonEffect === 'exceptDrafts' && !draftActions.has(action));
}

/** Which version a write of the resource raises. */
export const versionedDataOf = (name: ResourceName): VersionedData => (name === 'activities' ? 'activities' : 'comparisons');
