import { useRef, useState } from 'react';

/**
 * One run of a step at a time: a second click while it runs does nothing. With the version of the record that the step is about, the
 * step stays busy until the page shows a newer one.
 */
export function useSingleRun(version?: number) {
  const isRunning = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [doneVersion, setDoneVersion] = useState<number | null>(null);
  const isOver = version !== undefined && doneVersion === version;
  /** `work` answers false, or throws, where the step was refused and may be tried again. */
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    if (isRunning.current || isOver) return;
    isRunning.current = true;
    setBusy(true);
    try {
      if ((await work()) !== false && version !== undefined) setDoneVersion(version);
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  return { isBusy: isBusy || isOver, run };
}
