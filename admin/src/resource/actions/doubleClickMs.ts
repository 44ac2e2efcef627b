/** The second half of a double click comes within this time, in ms. */
export const doubleClickMs = 500;
