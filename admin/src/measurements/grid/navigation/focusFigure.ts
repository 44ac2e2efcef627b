/** Focuses the figure of an assignment, if it is editable. */
export function focusFigure(container: HTMLElement | null, assignmentId: number | null): void {
  if (assignmentId === null) return;
  container?.querySelector<HTMLElement>(`[data-row="${assignmentId}"] [data-column=figure]`)?.focus();
}
