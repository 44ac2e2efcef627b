/** Of the menu beside the page, where the window has room for it. */
export const menuWidth = 232;
