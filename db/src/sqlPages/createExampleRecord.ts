import { type FieldKind, metaOf, type Shape } from '@pilotage/shared';
import type { StoredValues } from '../store/rows.ts';

/** An example value for each kind of field. */
export const exampleValueByKind: Readonly<Record<FieldKind, unknown>> = {
  text: 'Text',
  day: '2019-02-01',
  instant: '2019-02-01T12:00:00.000Z',
  ref: 21,
  figure: 1.5,
  whole: 3,
  flag: true,
  choice: 'choice',
  ids: [22],
  json: {},
};

/** An example record of the fields. */
export const createExampleRecord = (fields: Shape): StoredValues =>
  Object.fromEntries(Object.entries(fields).map(([field, schema]) => [field, exampleValueByKind[metaOf(schema).kind]]));
