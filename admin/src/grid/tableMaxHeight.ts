/** The height of the table and of the panel beside it, so that both stay within the window. */
export const tableMaxHeight = 'max(320px, calc(100dvh - 250px))';
