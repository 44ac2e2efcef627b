import type { z } from 'zod';
import { languages } from '../organisations/consortium.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, instant, personalName, ref } from '../resource/fields.ts';

/** Who sent a solution: read by the contest's organiser alone, and erased on the contest's day or when the applicant asks for it. */
export const applicants = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), contestId: ref('contests'), solutionId: ref('solutions') },
  writable: {},
  serverManaged: {
    name: personalName(120),
    email: personalName(254),
    phone: personalName(40).nullable(),
    /** Where the applicant works or studies, in own words. */
    belongsTo: personalName(200).nullable(),
    locale: choice(languages),
    /** When the contest's privacy text was consented to. */
    consentedAt: instant,
    /** When the mail address was confirmed. */
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
  verbs: ['list', 'get'],
  unique: [['contestId', 'email'], ['solutionId']],
});

export type Applicant = z.infer<typeof applicants.read>;
