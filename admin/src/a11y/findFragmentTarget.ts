/** What may take the focus by itself. */
const focusableSelector = 'input, textarea, select, button, a[href], [tabindex]';

const findFieldByName = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('main [name]')].find((field) => field.getAttribute('name') === name) ?? null;

/**
 * Where the fragment of an address leads on the page that is shown: to the element of that id, or to the form's field of that name. An
 * element with `data-place` stands for another place, as "the next figure" does. A row of a table is entered at its first field.
 * Nothing while that part of the page is busy.
 */
export function findFragmentTarget(name: string): HTMLElement | null {
  const element = document.getElementById(name) ?? findFieldByName(name);
  if (element === null || element.closest('[aria-busy="true"]')) return null;
  const { place } = element.dataset;
  if (place !== undefined) return place === name ? null : findFragmentTarget(place);
  return element.matches('tr') ? (element.querySelector<HTMLElement>('input, textarea') ?? element) : element;
}

/** Puts the focus on a place of the page, a field or not. */
export function focusElement(element: HTMLElement): void {
  if (!element.matches(focusableSelector)) element.tabIndex = -1;
  element.focus();
}
