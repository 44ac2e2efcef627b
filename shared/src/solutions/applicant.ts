import type { z } from 'zod';
import { languages } from '../organisations/consortium.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, instant, personalName, ref } from '../resource/fields.ts';

/**
 * The applicant of a solution. Readable by the organiser of the contest only; erased on the day set in the contest, or at the
 * request of the applicant.
 */
export const applicants = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), contestId: ref('contests'), solutionId: ref('solutions') },
  writable: {},
  serverManaged: {
    name: personalName(120),
    email: personalName(254),
    phone: personalName(40).nullable(),
    /** Workplace or school of the applicant, in own words. */
    belongsTo: personalName(200).nullable(),
    locale: choice(languages, 5),
    /** Time of consent to the privacy notice of the contest. */
    consentedAt: instant,
    /** Time of confirmation of the mail address. */
    confirmedAt: instant,
  },
  initial: {
    name: '–',
    email: '–',
    phone: null,
    belongsTo: null,
    locale: 'en',
    consentedAt: '1970-01-01T00:00:00.000Z',
    confirmedAt: '1970-01-01T00:00:00.000Z',
  },
  filters: [],
  sorts: ['name', 'contestId', 'confirmedAt'],
  search: ['name', 'email'],
  recordName: ['name'],
  verbs: ['list', 'get'],
  unique: [['contestId', 'email'], ['solutionId']],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [['organisationId']],
    sameOrganisation: ['contestId', 'solutionId'],
  },
});

export type Applicant = z.infer<typeof applicants.read>;
