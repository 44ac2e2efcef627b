import { json, longText, nullable, ref, table, text } from '../store/columns.ts';

export const decisionTable = table('decisions', {
  columns: {
    organisationId: nullable(ref),
    contestId: ref,
    record: json,
    hash: text(64),
    statement: nullable(longText),
    decidedById: nullable(ref),
  },
  within: { contestId: 'contests' },
  indices: [['organisationId']],
});
