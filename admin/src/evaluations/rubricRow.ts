/** The look of a row of the rubric: criterion, step, reasons; one below the other on a narrow screen. */
export const rubricRow = {
  display: 'grid',
  gap: { xs: 1, md: 2 },
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '12rem 8rem minmax(0, 1fr)' },
  py: 2,
  borderTop: 1,
  borderColor: 'divider',
} as const;
