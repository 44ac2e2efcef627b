/**
 * Moves the focus to the first field of the form that is marked as wrong, and shows it, also where it is folded away. Returns whether
 * there is one.
 */
export function focusFirstInvalid(form: HTMLElement): boolean {
  const fields = form.querySelectorAll<HTMLElement>('[aria-invalid=true]:not([aria-hidden=true])');
  // Of a choice, only what can be focused is the field; the value behind it is not.
  const first = [...fields].find(({ tabIndex }) => tabIndex >= 0);
  if (!first) return false;
  for (
    let folded = first.closest('details:not([open])');
    folded;
    folded = folded.parentElement?.closest('details:not([open])') ?? null
  )
    folded.setAttribute('open', '');
  first.focus({ preventScroll: true });
  first.scrollIntoView({ block: 'center' });
  return true;
}
