export const countedAnewEnglish = {
  countedAnew: {
    since: 'Counted anew since P%{number}',
    sinceOf: 'Counted anew since P%{number}: %{indicator}',
  },
};
