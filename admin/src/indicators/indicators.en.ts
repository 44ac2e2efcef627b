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
    ofConsortium: 'Consortium',
    attainment: 'Attainment by organisation',
    path: 'Over time',
    noFigures: 'This indicator is answered in words: there is nothing to draw.',
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
