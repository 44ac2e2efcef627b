import { beginning, figure, flag, instant, json, longText, nullable, ref, table, text, whole } from '../store/columns.ts';

export const approvedVersionTable = table('approvedVersions', {
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
    concealed: beginning(flag, 0),
  },
  indices: [
    ['measurementId', 'measurementVersion'],
    ['standsIn', 'assignmentId'],
  ],
  within: { measurementId: 'measurements', assignmentId: 'assignments' },
});
