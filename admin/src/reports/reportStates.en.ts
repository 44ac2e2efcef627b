/** The states of a report and of its figures. */
export const reportStatesWords = {
  draft: 'draft',
  submitted: 'submitted',
  approved: 'approved',
  returned: 'returned',
  reopened: 'reopened',
};
