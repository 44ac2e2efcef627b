export const reportsEnglish = {
  reports: {
    states: { draft: 'draft', submitted: 'submitted', approved: 'approved', returned: 'returned', reopened: 'reopened' },
    approve: 'Approve',
    approved: 'The report is approved.',
    return: 'Return',
    returned: 'The report is returned.',
    comment: 'What is to be done (the partner reads this)',
    mark: 'Remark on %{indicator}',
    cells: 'Figures of the period',
    figure: 'Figure',
    remark: 'Remark to the partner',
    noCells: 'No figures can be seen yet.',
  },
  resources: {
    reports: {
      name: 'Report |||| Reports',
      fields: {
        id: 'Number',
        organisationId: 'Organisation',
        periodId: 'Period',
        state: 'State',
        narrative: 'Narrative',
        firstSubmittedAt: 'First submitted',
      },
    },
  },
};
