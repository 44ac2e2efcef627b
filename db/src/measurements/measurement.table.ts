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
    // A page of the own cells, in the order of their ids: the key of the table stands behind that of every index.
    ['organisationId'],
    ['organisationId', 'periodId', 'state'],
    // Covers a comparison: the cells of an indicator's assignments are read from this index alone.
    ['assignmentId', 'periodId', 'organisationId', 'state', 'availability', 'value', 'numerator', 'denominator', 'illustrative'],
  ],
  sameOrganisation: { assignmentId: 'assignments' },
});
