import { figure, flag, nullable, ref, defineTable, text } from '../store/columns.ts';

export const checkTable = defineTable('checks', {
  columns: {
    indicatorId: ref,
    kind: text(20),
    severity: text(10),
    minimum: nullable(figure),
    maximum: nullable(figure),
    factor: nullable(figure),
    difference: nullable(figure),
    otherIndicatorId: nullable(ref),
    share: nullable(figure),
    active: flag,
  },
  indices: [['indicatorId']],
});
