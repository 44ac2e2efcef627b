/** The columns of a figure in a report, from this period on; the remark has one of its own. */
export const reportColumns = [
  { key: 'now', width: '9%', isNumber: true },
  { key: 'total', width: '8%', isNumber: true },
  { key: 'target', width: '8%', isNumber: true },
  { key: 'attainment', width: '11%', isNumber: true },
  { key: 'checks', width: '11%', isNumber: false },
  { key: 'partnerSays', width: '16%', isNumber: false },
] as const;

/** How many columns come after this period. */
export const countLaterColumns = (hasRemarks: boolean): number => reportColumns.length - 1 + (hasRemarks ? 1 : 0);
