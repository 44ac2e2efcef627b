import { figure, flag, json, longText, nullable, ref, defineTable, text } from '../store/columns.ts';

export const measurementTable = defineTable('measurements', {
  columns: {
    organisationId: ref,
    assignmentId: ref,
    periodId: ref,
    availability: text(20),
    value: nullable(figure),
    numerator: nullable(figure),
    denominator: nullable(figure),
    parts: json,
    comment: nullable(longText),
    cause: nullable(longText),
    correction: nullable(longText),
    illustrative: flag,
    state: text(10),
  },
  indices: [
    // A page of the own cells by id: every index ends with the primary key.
    ['organisationId'],
    ['organisationId', 'periodId', 'state'],
    // Covering index of a comparison: cells of the assignments of an indicator.
    ['assignmentId', 'periodId', 'organisationId', 'state', 'availability', 'value', 'numerator', 'denominator', 'illustrative'],
  ],
  sameOrganisation: { assignmentId: 'assignments' },
});
