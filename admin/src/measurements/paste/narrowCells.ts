/** Four columns fit into a dialog on a telephone. */
export const narrowCells = { '& td, & th': { px: { xs: 0.75, sm: 2 }, overflowWrap: 'anywhere' } } as const;
