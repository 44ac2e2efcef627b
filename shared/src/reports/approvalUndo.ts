/** Seconds in which an approval can be undone. */
export const approvalUndoSeconds = 60;

/** The seconds that are left to undo an approval; 0 afterwards. A clock that is behind gives no more than all of them. */
export function secondsToUndo(approvedAt: string, now: string): number {
  const left = approvalUndoSeconds - (Date.parse(now) - Date.parse(approvedAt)) / 1000;
  return left > 0 ? Math.min(Math.ceil(left), approvalUndoSeconds) : 0;
}
