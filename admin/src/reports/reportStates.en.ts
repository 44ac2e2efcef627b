/** The states of a report and of its figures. */
export const reportStatesWords = {
  draft: 'Draft',
  submitted: 'Submitted',
  approved: 'Approved',
  returned: 'Returned',
  reopened: 'Reopened',
};
