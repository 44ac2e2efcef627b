import { z } from 'zod';
import { id } from '../resource/fields.ts';
import { derivationDates, derivationMeasures, derivationOwners, derivationSourceNames } from './derivationSources.ts';

const mostValues = 100;

const valuesOf = <S extends z.ZodType<string | number>>(value: S) =>
  z
    .array(value)
    .max(mostValues)
    .refine((values) => new Set(values).size === values.length, { params: { code: 'field.repeated' } });

/**
 * The rule of an indicator whose figures follow from records: what is counted or added up, of which records, and which of their
 * dates decides the period. An empty list of a filter, or none, means all.
 */
export const derivationSchema = z.strictObject({
  source: z.enum(derivationSourceNames),
  measure: z.enum(derivationMeasures),
  date: z.enum(derivationDates),
  owner: z.enum(derivationOwners),
  filters: z.strictObject({
    kind: valuesOf(z.string().max(20)).optional(),
    state: valuesOf(z.string().max(20)).optional(),
    moduleId: valuesOf(id).optional(),
  }),
});

export type Derivation = z.infer<typeof derivationSchema>;
