import type { ResourceWords } from '../i18n/resourceWords.ts';

export const indicatorsWords = {
  name: 'Indicator |||| Indicators',
  empty: 'No indicators yet. Here stands what is counted, and what counts and does not.',
  fields: {
    id: 'Number',
    code: 'Code',
    name: 'Name',
    countingRule: 'Counting rule',
    kind: 'Kind',
    unit: 'Unit',
    valueType: 'Value',
    accumulation: 'Accumulation',
    direction: 'Direction',
    decimals: 'Decimals',
    options: 'Options',
    dimensions: 'Dimensions',
    definitionVersion: 'Version of the definition',
    organisationId: 'Owner',
  },
  choices: {
    kind: { output: 'Output', result: 'Result', impact: 'Impact' },
    valueType: { count: 'Count', amount: 'Amount', ratio: 'Ratio', score: 'Score', text: 'Text' },
    accumulation: { incremental: 'Added up', snapshot: 'Latest counts' },
    direction: { increase: 'More is better', decrease: 'Less is better' },
  },
} satisfies ResourceWords<'indicators'>;

export const indicatorsEnglish = {
  indicators: {
    noRule: 'No counting rule is written yet.',
    sections: { what: 'What is counted', how: 'How it is counted' },
    codeHelp: 'Letters, digits, points, hyphens and underscores, such as RCO81. It cannot be changed later.',
    kindHelp: 'Output: what you do. Result: what follows from it. Impact: what changes in the long run.',
    unitHelp: 'What one of them is, such as people or events.',
    countingRuleHelp: 'What counts and what does not, with an example of each.',
    definitionVersionHelp: 'Raise it when the rule changes: charts show a break there.',
    valueTypeHelp: 'Ratio: two numbers are entered, one out of the other. Score: one of the options below. Text: no number.',
    accumulationHelp: 'Added up: each period brings more. Latest counts: each period says the whole level anew.',
    directionHelp: 'Less is better, for example, for a number of days of waiting.',
    decimalsHelp: 'How many are shown, from 0 to 4.',
    ofConsortium: 'Consortium',
    attainment: 'Attainment by organisation',
    noPilot: 'No pilot',
    noTarget: 'No target yet',
    consortiums: 'of the consortium',
    level: 'Level',
    levelAt: 'Level by the end of P%{number}',
    levelUnread: 'One of these levels is no figure yet.',
    levelsHelp:
      'Levels from the beginning on, not amounts of a period. Empty periods lie on the straight line between their neighbours; the last level is the target.',
    fromHelp: 'Empty: from the first period on.',
    untilHelp: 'Empty: to the last period.',
    baselineHelp: 'Where it stood before. What is added up begins at 0 and needs none.',
    category: 'Category',
  },
};
