/** Focuses the target of an organisation in a row, if it is editable. */
export function focusTarget(container: HTMLElement | null, rowKey: string, organisationId: number): void {
  container?.querySelector<HTMLElement>(`[data-row="${rowKey}"] [data-column="${organisationId}"]`)?.focus();
}
