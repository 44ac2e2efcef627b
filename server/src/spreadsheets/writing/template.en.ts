import type { Measurement } from '@pilotage/shared';
import type { SheetField } from '../sheetFields.ts';

/** The words of a template; `{name}` stands for what is put there. */
export const templateTexts = {
  figures: 'Figures',
  rules: 'What counts',
  lists: 'Lists',
  title: '{organisation}: figures of P{number}',
  period: '{startsOn} to {endsOn}, due {dueOn}',
  help: 'Fill in the white cells. 0 is zero, empty is not reported. State and score are chosen from a list; "not applicable" and "withheld" need a comment that says why. Then upload this file; nothing is entered before you have seen what it changes.',
  heads: {
    key: 'Row id (keep)',
    code: 'Code',
    indicator: 'Indicator',
    part: 'Part',
    unit: 'Unit',
    last: 'Last period',
    state: 'State',
    value: 'This period',
    numerator: 'How many of them',
    denominator: 'Out of how many',
    comment: 'Comment or reason',
    cause: 'Cause of the deviation',
    correction: 'What is done about it',
  } satisfies Record<SheetField, string>,
  states: { reported: 'reported', notApplicable: 'not applicable', withheld: 'withheld' } satisfies Record<
    Measurement['availability'],
    string
  >,
  reasons: [
    'The pilot has not begun',
    'Not collected in this period',
    'Too few people: they could be recognised',
    'Not confirmed by the source yet',
  ],
  ruleHeads: ['Code', 'Indicator', 'Unit', 'How it adds up', 'What counts and what does not'],
  accumulations: {
    incremental: 'Enter what came in this period; it is added up.',
    snapshot: 'Enter the level at the end of the period; the latest one counts.',
  },
  noFigure: { title: 'No figure', text: 'A number belongs here.' },
  notInList: { title: 'Not in the list', text: 'Choose one of the list.' },
} as const;

/** Puts values into a text of the words above. */
export const formatText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
