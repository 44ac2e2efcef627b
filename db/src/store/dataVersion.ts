import { type ResourceName, resourceOf } from '@pilotage/shared';

const draftActions: ReadonlySet<string> = new Set(['create', 'update', 'delete']);

/** Whether a write changes comparisons for other viewers. Changes of own drafts do not. */
export function isComparisonChanged(name: ResourceName, action: string): boolean {
  const { comparisonEffect } = resourceOf(name);
  return comparisonEffect === 'always' || (comparisonEffect === 'exceptDrafts' && !draftActions.has(action));
}
