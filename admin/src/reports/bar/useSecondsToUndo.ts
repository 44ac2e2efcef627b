import { useCallback, useSyncExternalStore } from 'react';
import { secondsToUndo } from '@pilotage/shared';

const secondsLeft = (approvedAt: string | null) =>
  approvedAt === null ? 0 : secondsToUndo(approvedAt, new Date().toISOString());

/** The seconds that are left to undo an approval, counted down; 0 without one. */
export function useSecondsToUndo(approvedAt: string | null): number {
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (secondsLeft(approvedAt) === 0) return () => undefined;
      const timer = setInterval(() => {
        onChange();
        if (secondsLeft(approvedAt) === 0) clearInterval(timer);
      }, 1000);
      return () => clearInterval(timer);
    },
    [approvedAt],
  );
  return useSyncExternalStore(subscribe, () => secondsLeft(approvedAt));
}
