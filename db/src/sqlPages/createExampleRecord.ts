import { type FieldKind, metaOf, type Shape } from '@pilotage/shared';
import type { StoredValues } from '../store/rows.ts';

/** A value of each kind, such as its column takes. */
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

/** The fields, each with a value of its kind. */
export const createExampleRecord = (fields: Shape): StoredValues =>
  Object.fromEntries(Object.entries(fields).map(([field, schema]) => [field, exampleValueByKind[metaOf(schema).kind]]));
