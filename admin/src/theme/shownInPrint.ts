/** Style of what is on paper alone. */
export const shownInPrint = { display: 'none', '@media print': { display: 'block' } } as const;
