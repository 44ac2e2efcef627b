import { useRef, useState } from 'react';

/**
 * Runs an action once at a time: a second click while it runs is ignored. With `version`, the action stays busy until the page
 * shows a newer version of the record.
 */
export function useSingleRun(version?: number) {
  const isRunning = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [doneVersion, setDoneVersion] = useState<number | null>(null);
  const isOver = version !== undefined && doneVersion === version;
  /** `action` returns false, or throws, where it failed and may be repeated. */
  const run = async (action: () => Promise<unknown>): Promise<void> => {
    if (isRunning.current || isOver) return;
    isRunning.current = true;
    setBusy(true);
    try {
      if ((await action()) !== false && version !== undefined) setDoneVersion(version);
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  return { isBusy: isBusy || isOver, run };
}
