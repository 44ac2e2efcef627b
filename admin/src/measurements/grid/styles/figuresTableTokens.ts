import type { light } from '../../../theme/tokens.ts';

/** Height of the top bar, below which the table header is sticky. */
export const topBarHeight = 56;
export const tableHeadHeight = 40;

export type FiguresTableTokens = typeof light;
