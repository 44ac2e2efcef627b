/** Focuses the page's heading, after the focused element was removed. */
export const focusHeading = (): void => document.getElementById('react-admin-title')?.focus();
