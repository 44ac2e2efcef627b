export const explainEnglish = {
  explain: {
    title: 'Explain a figure',
    figure: '%{indicator}, %{key}, through P%{period}',
    adds: 'The parts add up to %{value}.',
    part: '%{name}: %{value}',
    leftOut: 'Left out',
    nothingLeftOut: 'Nothing was left out.',
    period: 'Period',
    cell: 'Figure',
    state: 'State',
    comment: 'Comment',
    approved: 'approved %{day}',
    states: { draft: 'draft', submitted: 'submitted', approved: 'approved', returned: 'returned', reopened: 'reopened' },
    notCounted: 'not in the total',
    missingQuestion: 'Choose a figure in Compare; it leads here.',
  },
};
