import type { ResourceWords } from '../i18n/resourceWords.ts';
import { availabilitiesWords } from './availabilities.en.ts';

export const approvedVersionsWords = {
  name: 'Approved figure |||| Approved figures',
  fields: {
    measurementId: 'Figure',
    periodId: 'Period',
    assignmentId: 'Target',
    organisationId: 'Organisation',
    measurementVersion: 'Version',
    availability: 'Availability',
    value: 'Figure approved',
    numerator: 'Numerator',
    denominator: 'Denominator',
    parts: 'Parts',
    comment: 'Comment',
    illustrative: 'Illustrative',
    approvedById: 'Approved by',
    approvedAt: 'Approved',
    standsIn: 'Counts while it is restated',
    concealed: 'Concealed',
  },
  choices: { availability: availabilitiesWords },
} satisfies ResourceWords<'approvedVersions'>;
