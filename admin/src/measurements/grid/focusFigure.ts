/** Puts the focus into the figure of an assignment, if it can be written. */
export function focusFigure(container: HTMLElement | null, assignmentId: number | null): void {
  if (assignmentId === null) return;
  container?.querySelector<HTMLElement>(`[data-row="${assignmentId}"] [data-column=figure]`)?.focus();
}
