/** Focuses the field of a column in a row, if it is editable. */
export function focusEntry(container: HTMLElement | null, rowKey: string, column: string): void {
  container?.querySelector<HTMLElement>(`[data-row="${rowKey}"] [data-column="${column}"]`)?.focus();
}
