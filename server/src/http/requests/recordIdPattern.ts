/** An id as the server writes it: a positive integer without sign, leading zero or fraction. */
export const recordIdPattern = /^[1-9]\d{0,15}$/;
