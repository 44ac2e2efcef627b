import { instant, nullable, ref, defineTable, text } from '../store/columns.ts';

export const applicantTable = defineTable('applicants', {
  columns: {
    organisationId: nullable(ref),
    contestId: ref,
    solutionId: ref,
    name: text(120),
    email: text(254),
    phone: nullable(text(40)),
    belongsTo: nullable(text(200)),
    locale: text(5),
    consentedAt: instant,
    confirmedAt: instant,
  },
  sameOrganisation: { contestId: 'contests', solutionId: 'solutions' },
  indices: [['organisationId']],
});
