export const periodsEnglish = {
  periods: {
    states: { planned: 'planned', open: 'open', closed: 'closed' },
    open: 'Open the period',
    close: 'Close the period',
    openText:
      'Opening freezes who is expected to report what, and creates a draft report for each organisation. This cannot be taken back.',
    closeText: 'Closing locks every figure of the period. This cannot be taken back.',
    opened: 'The period is open.',
    closed: 'The period is closed.',
  },
  resources: {
    periods: {
      name: 'Period |||| Periods',
      fields: {
        id: 'Number',
        number: 'Period',
        startsOn: 'Starts on',
        endsOn: 'Ends on',
        dueOn: 'Due on',
        illustrative: 'Illustrative due date',
        state: 'State',
      },
    },
  },
};
