import type { ResourceWords } from '../i18n/resourceWords.ts';
import { availabilitiesWords } from './availabilities.en.ts';
import { reportStatesWords } from '../reports/reportStates.en.ts';

export const measurementsWords = {
  name: 'Figure |||| Figures',
  fields: {
    organisationId: 'Organisation',
    assignmentId: 'Target',
    periodId: 'Period',
    availability: 'Availability',
    value: 'Figure',
    numerator: 'Numerator',
    denominator: 'Denominator',
    parts: 'Parts',
    comment: 'Comment',
    cause: 'Cause of the deviation',
    correction: 'What is done about it',
    illustrative: 'Illustrative',
    state: 'State',
  },
  choices: { availability: availabilitiesWords, state: reportStatesWords },
} satisfies ResourceWords<'measurements'>;
