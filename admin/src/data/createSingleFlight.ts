/** Runs one piece of work for a name at a time: asked for again meanwhile, it answers with the run that is under way. */
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
