/** Runs one task for each key at a time: a call while the task runs returns the same promise. */
export function createSingleFlight<Result>() {
  const running = new Map<string, Promise<Result>>();
  return (key: string, task: () => Promise<Result>): Promise<Result> => {
    const pending = running.get(key);
    if (pending) return pending;
    const run = task().finally(() => running.delete(key));
    running.set(key, run);
    return run;
  };
}
