import { instant, json, longText, nullable, ref, defineTable, text } from '../store/columns.ts';

export const reportTable = defineTable('reports', {
  columns: {
    organisationId: ref,
    periodId: ref,
    narrative: nullable(longText),
    highlights: nullable(longText),
    problems: nullable(longText),
    nextSteps: nullable(longText),
    targetGroups: nullable(longText),
    state: text(10),
    firstSubmittedAt: nullable(instant),
    lastReturn: nullable(json),
    lastReopening: nullable(json),
  },
  indices: [['periodId', 'state']],
});
