import { useEffect, useState } from 'react';
import { secondsToUndo } from '@pilotage/shared';

const now = () => new Date().toISOString();

/** The seconds that are left to undo an approval, counted down; 0 without one. */
export function useSecondsToUndo(approvedAt: string | null): number {
  const [instant, setInstant] = useState(now);
  const seconds = approvedAt === null ? 0 : secondsToUndo(approvedAt, instant);
  const isRunning = seconds > 0;
  useEffect(() => {
    setInstant(now());
    if (!isRunning) return;
    const timer = setInterval(() => setInstant(now()), 1000);
    return () => clearInterval(timer);
  }, [approvedAt, isRunning]);
  return seconds;
}
