type ReturnedResource = 'newsItems' | 'reports' | 'workPlanItems';

/** What ends the return of a record: news is published, the others are approved. */
const textKeys: Readonly<Record<ReturnedResource, string>> = {
  newsItems: 'returns.answeredUntilPublished',
  reports: 'returns.answeredUntilApproved',
  workPlanItems: 'returns.answeredUntilApproved',
};

/** The i18n key of what is said where a return is answered: the record is submitted again. Null while it is not, also where it was taken back. */
export const answerTextKeyOf = (resource: ReturnedResource, state: string): string | null =>
  state === 'submitted' ? textKeys[resource] : null;
