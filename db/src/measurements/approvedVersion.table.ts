import { withDefault, figure, flag, instant, json, longText, nullable, ref, defineTable, text, whole } from '../store/columns.ts';

export const approvedVersionTable = defineTable('approvedVersions', {
  columns: {
    organisationId: ref,
    measurementId: ref,
    assignmentId: ref,
    periodId: ref,
    measurementVersion: whole,
    availability: text(20),
    value: nullable(figure),
    numerator: nullable(figure),
    denominator: nullable(figure),
    parts: json,
    comment: nullable(longText),
    illustrative: flag,
    approvedById: nullable(ref),
    approvedAt: instant,
    standsIn: flag,
    concealed: withDefault(flag, 0),
  },
  indices: [
    ['measurementId', 'measurementVersion'],
    ['standsIn', 'assignmentId'],
  ],
  sameOrganisation: { measurementId: 'measurements', assignmentId: 'assignments' },
});
