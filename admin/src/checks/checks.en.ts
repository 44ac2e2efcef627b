import type { ResourceWords } from '../i18n/resourceWords.ts';

export const checksWords = {
  name: 'Check |||| Checks',
  empty: 'No checks yet. A check is a rule that figures are held against.',
  fields: {
    indicatorId: 'Indicator',
    kind: 'What is checked',
    severity: 'What it does',
    minimum: 'Lowest',
    maximum: 'Highest',
    factor: 'Times',
    difference: 'Difference',
    otherIndicatorId: 'Other indicator',
    share: 'Share of the path',
    active: 'In use',
  },
  choices: {
    kind: {
      range: 'Lowest and highest',
      whole: 'Whole numbers',
      complete: 'Parts come to the total',
      jump: 'Jump against the last figure',
      relation: 'Not more than another indicator',
      deviation: 'Distance from the path',
    },
    severity: { error: 'Blocks submitting', warning: 'Asks for a comment' },
  },
} satisfies ResourceWords<'checks'>;

export const checksEnglish = {
  shell: { checks: 'Checks' },
  checks: {
    found: {
      range: 'Outside of what is allowed (%{figure}).',
      whole: 'No whole number.',
      complete: 'The parts come to %{figure}.',
      jump: 'Far from the last figure, %{figure}.',
      relation: 'More than the related total, %{figure}.',
      deviation: 'Far from its path, %{figure} by now.',
    },
    asked: {
      error: 'It cannot be submitted so.',
      warning: 'Please comment.',
      deviation: 'Give the cause and what is done.',
    },
    severityHelp: 'Blocks: the report cannot be submitted. Asks: a comment settles it.',
    activeHelp: 'A check that is not in use finds nothing.',
    cause: 'Cause',
    correction: 'What is done about it',
    title: 'Checks of this figure',
    preview: 'Which figures would it find?',
    previewNone: 'It finds none of the figures that were handed in.',
    previewFound: 'It finds %{smart_count} figure: |||| It finds %{smart_count} figures:',
    help: {
      range: 'Give the lowest figure, the highest, or both.',
      whole: 'Figures with decimals are found.',
      complete: 'Figures whose parts do not come to the total in every dimension are found.',
      jump: 'Found is what is both more than so many times, and more than that difference, away from the last figure.',
      relation: 'The total so far must not be higher than that of the other indicator, of the same pilot where there is one.',
      deviation: 'Found is what is further from the path than this share of it: 0.25 is a quarter.',
    },
  },
};
