/** Seconds in which an approval or a return can be undone. */
export const reviewUndoSeconds = 60;

/** The seconds that are left to undo an approval or a return; 0 afterwards. A clock that is behind gives no more than all of them. */
export function secondsToUndo(decidedAt: string, now: string): number {
  const left = reviewUndoSeconds - (Date.parse(now) - Date.parse(decidedAt)) / 1000;
  return left > 0 ? Math.min(Math.ceil(left), reviewUndoSeconds) : 0;
}
