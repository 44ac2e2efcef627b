import { figure, flag, json, nullable, ref, defineTable } from '../store/columns.ts';

export const assignmentTable = defineTable('assignments', {
  columns: {
    organisationId: ref,
    indicatorId: ref,
    pilotId: nullable(ref),
    baseline: nullable(figure),
    target: nullable(figure),
    milestones: json,
    fromPeriodId: nullable(ref),
    untilPeriodId: nullable(ref),
    illustrative: flag,
    local: flag,
  },
  indices: [['indicatorId'], ['organisationId', 'indicatorId']],
  linkedOrganisation: { pilotId: 'pilotPartners' },
});
