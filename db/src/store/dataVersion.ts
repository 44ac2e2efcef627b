import type { DataVersionRepository } from '../internal/dataVersionRepository.ts';
import { type ResourceName, resourceOf } from '@pilotage/shared';

const draftActions: ReadonlySet<string> = new Set(['create', 'update', 'delete']);

/** Whether a write changes comparisons for other viewers. Changes of own drafts do not. */
export function isComparisonChanged(name: ResourceName, action: string): boolean {
  const { comparisonEffect } = resourceOf(name);
  return comparisonEffect === 'always' || (comparisonEffect === 'exceptDrafts' && !draftActions.has(action));
}

/** Raises the version of the data that a write changes, if comparisons show it. */
export async function raiseDataVersion(dataVersion: DataVersionRepository, name: ResourceName, action: string): Promise<void> {
  if (isComparisonChanged(name, action)) await dataVersion.increment(resourceOf(name).versionedData);
}
