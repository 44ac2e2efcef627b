/** What is said of a record that was returned. */
export const returnsEnglish = {
  returns: {
    title: 'Returned by the lead partner',
    titleAt: 'Returned by the lead partner on %{instant}',
    answeredUntilApproved: 'Submitted again since. This stays here until it is approved, and in the history.',
    answeredUntilPublished: 'Submitted again since. This stays here until it is published, and in the history.',
  },
};
