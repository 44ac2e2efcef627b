/** Moves the focus to the page's heading, where what had it is gone. */
export const focusHeading = (): void => document.getElementById('react-admin-title')?.focus();
