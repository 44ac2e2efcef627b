import type { Report } from '@pilotage/shared';

/** Whether the last return is still about what is being reported: it is not approved, and was not approved and reopened since. */
export function isReturnShown({
  state,
  lastReturn,
  lastReopening,
}: Pick<Report, 'state' | 'lastReturn' | 'lastReopening'>): boolean {
  if (!lastReturn || (state !== 'returned' && state !== 'submitted')) return false;
  return !lastReopening || lastReopening.at < lastReturn.at;
}
