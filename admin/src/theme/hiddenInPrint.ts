/** Style of what makes no sense on paper: controls, and what leads elsewhere. */
export const hiddenInPrint = { '@media print': { display: 'none' } } as const;
