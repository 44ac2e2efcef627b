/** Puts the focus into the figure of an assignment, if it can be written. */
export function focusFigure(place: HTMLElement | null, assignmentId: number | null): void {
  if (assignmentId === null) return;
  place?.querySelector<HTMLElement>(`[data-row="${assignmentId}"] [data-column=figure]`)?.focus();
}
