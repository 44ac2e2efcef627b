/** Runs a task after a delay; returns a function that cancels it. */
export function scheduleTask(task: () => void, milliseconds: number): () => void {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
}
