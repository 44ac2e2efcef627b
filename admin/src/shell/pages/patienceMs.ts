/** After how many milliseconds a page is shown as far as it has come. */
export const patienceMs = 1_200;
