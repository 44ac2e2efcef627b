/** The texts of the exported programme rows. */
export const programmeWords = {
  sheet: 'Programme',
  heads: ['Code', 'Indicator', 'Kind', 'Unit', 'Target', 'Cumulative', 'This period', 'Reported by', 'Of', 'Illustrative'],
  illustrative: 'yes',
} as const;
