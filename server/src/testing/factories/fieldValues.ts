import { unwrapNullable, metaOf } from '@pilotage/shared';
import { z } from 'zod';

const invalidValuesByKind: Readonly<Record<string, readonly unknown[]>> = {
  text: [5, true, { contains: 'x' }, [['x']], [5], 'x'.repeat(2_001)],
  choice: ['nonsense', 'DRAFT', 5, true, {}, [['x']]],
  day: ['2019-02-30', '2019', 20190101, true, {}, [['2019-01-01']]],
  instant: ['2019-01-01', 'yesterday', 5, true, {}],
  ref: ['1', 1.5, 0, -1, true, {}, [[1]], ['1'], '1 OR 1=1'],
  ids: ['1', 1.5, 0, true, {}, [[1]]],
  whole: ['1', 1.5, true, {}, [[1]]],
  figure: ['1', 0.00001, 1e12, true, {}, [[1]]],
  flag: ['true', 0, 1, {}, [[true]]],
};

/** Invalid values for a field. */
export const invalidValuesFor = (schema: z.core.$ZodType): readonly unknown[] => invalidValuesByKind[metaOf(schema).kind] ?? [];

/** A valid value that no test record has; undefined if there is none. */
export function unusedValueFor(schema: z.core.$ZodType): unknown {
  const innerSchema = unwrapNullable(schema);
  const candidates: unknown[] = [987_654, '1901-01-01', '1901-01-01T00:00:00.000Z', 'Unused-text'];
  return candidates.find((value) => z.safeParse(innerSchema, value).success);
}
