import type { ResourceName } from '@pilotage/shared';

const comparedResources: ReadonlySet<ResourceName> = new Set([
  'organisations',
  'consortium',
  'periods',
  'pilots',
  'indicators',
  'assignments',
  'expectations',
  'approvedVersions',
  'comments',
  'attachments',
]);

const draftActions: ReadonlySet<string> = new Set(['create', 'update', 'delete']);

/** Whether a write changes comparisons for other viewers. Changes of own drafts do not. */
export function isComparisonChanged(name: ResourceName, action: string): boolean {
  if (name === 'reports' || name === 'measurements') return !draftActions.has(action);
  return comparedResources.has(name);
}
