/** Selector of elements that are focusable by themselves. */
const focusableSelector = 'input, textarea, select, button, a[href], [tabindex]';

const findFieldByName = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('main [name]')].find((field) => field.getAttribute('name') === name) ?? null;

/**
 * Finds the target of the address's fragment: the element with that id, or the form field with that name. An element with
 * `data-place` redirects to another id, for example the next figure. For a table row the target is its first field. Null while
 * that part of the page is busy.
 */
export function findFragmentTarget(name: string): HTMLElement | null {
  const element = document.getElementById(name) ?? findFieldByName(name);
  if (element === null || element.closest('[aria-busy="true"]')) return null;
  const { place } = element.dataset;
  if (place !== undefined) return place === name ? null : findFragmentTarget(place);
  return element.matches('tr') ? (element.querySelector<HTMLElement>('input, textarea') ?? element) : element;
}

/** Focuses an element, also one that is not focusable by itself. */
export function focusElement(element: HTMLElement): void {
  if (!element.matches(focusableSelector)) element.tabIndex = -1;
  element.focus();
}
