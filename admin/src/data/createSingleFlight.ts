/** Runs one task for each key at a time: a call while the task runs returns the same promise. */
export function createSingleFlight<Answer>() {
  const running = new Map<string, Promise<Answer>>();
  return (name: string, work: () => Promise<Answer>): Promise<Answer> => {
    const present = running.get(name);
    if (present) return present;
    const run = work().finally(() => running.delete(name));
    running.set(name, run);
    return run;
  };
}
