import { instant, longText, nullable, ref, defineTable, text } from '../store/columns.ts';

export const cooperationTable = defineTable('cooperations', {
  columns: {
    organisationId: nullable(ref),
    solutionId: ref,
    message: longText,
    ownerOrganisationId: nullable(ref),
    askedById: nullable(ref),
    askerName: text(120),
    askerEmail: text(254),
    ownerName: nullable(text(120)),
    ownerEmail: nullable(text(254)),
    state: text(10),
    answer: nullable(longText),
    answeredAt: nullable(instant),
  },
  indices: [['solutionId'], ['organisationId'], ['ownerOrganisationId', 'state']],
});
