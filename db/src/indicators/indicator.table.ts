import { json, longText, nullable, ref, defineTable, text, whole } from '../store/columns.ts';

export const indicatorTable = defineTable('indicators', {
  columns: {
    organisationId: nullable(ref),
    code: text(80),
    name: text(200),
    countingRule: nullable(longText),
    kind: text(10),
    unit: nullable(text(60)),
    valueType: text(10),
    accumulation: text(20),
    direction: text(10),
    decimals: whole,
    options: json,
    dimensions: json,
    definitionVersion: whole,
  },
});
