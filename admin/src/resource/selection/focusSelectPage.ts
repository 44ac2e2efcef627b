/** The id of the box that selects all rows of the page. */
export const selectPageId = 'select-page';

/** Focuses that box, after the bar with the focused button was removed. */
export const focusSelectPage = (): void => document.getElementById(selectPageId)?.focus();
