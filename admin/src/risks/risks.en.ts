import type { ResourceWords } from '../i18n/resourceWords.ts';

export const risksWords = {
  name: 'Risk |||| Risks',
  empty: 'No risks yet. Each organisation writes down here what may go wrong, and what it does about it.',
  fields: {
    id: 'Number',
    organisationId: 'Owner',
    title: 'Title',
    description: 'Description',
    likelihood: 'Likelihood',
    impact: 'Impact',
    response: 'Answer',
    responseText: 'What is done',
    reviewedOn: 'Reviewed on',
    visibility: 'Who reads it',
    illustrative: 'Illustrative',
    state: 'State',
    score: 'Score',
  },
  choices: {
    response: { avoid: 'Avoid', reduce: 'Reduce', transfer: 'Transfer', accept: 'Accept' },
    visibility: { internal: 'Organisation and lead partner', consortium: 'All partners and evaluators' },
    state: { open: 'Open', closed: 'Closed' },
  },
} satisfies ResourceWords<'risks'>;

export const risksEnglish = {
  shell: { risks: 'Risks' },
  risks: {
    tabs: { ours: 'Ours, open', open: 'Open', closed: 'Closed' },
    views: { list: 'List', matrix: 'Matrix' },
    levels: { low: 'low', medium: 'medium', high: 'high' },
    levelled: '%{score}, %{level}',
    likelihoodHelp: 'From 1, hardly, to 5, almost certainly.',
    impactHelp: 'From 1, hardly noticed, to 5, the project fails.',
    illustrativeHelp: 'An example, not a real risk.',
    never: 'Never',
    none: 'None',
    readers: {
      internal: 'Only %{name} and the lead partner read this.',
      lead: 'Only %{name} reads this.',
      consortium: 'All partners and the evaluators read this.',
    },
    close: 'Close the risk',
    closeText: 'It cannot come true any more, or has. It stays in the list as closed.',
    closeDone: 'The risk is closed.',
    reopen: 'Reopen the risk',
    reopenText: 'The risk counts as open again.',
    reopenDone: 'The risk is open again.',
    matrix: {
      title: 'Risks by likelihood and impact',
      table: 'Open risks by likelihood and impact',
      likelihood: 'Likelihood %{step}',
      impact: 'Impact %{step}',
      corner: 'Likelihood',
      nothing: 'No open risk.',
    },
  },
};
