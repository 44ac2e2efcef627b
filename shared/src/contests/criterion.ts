import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { json, nameText, ref, text, whole } from '../resource/fields.ts';

const step = z.strictObject({ value: z.int().min(0).max(100), text: text(500) });

/** A criterion of a contest: its weight, and a scale with the meaning of each step. */
export const criteria = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), contestId: ref('contests') },
  writable: {
    name: nameText(200),
    description: text(2000).nullable(),
    /** Relative to the other criteria of the contest: 20 counts twice as much as 10. */
    weight: whole(1, 100),
    scale: json(
      z
        .array(step)
        .min(2)
        .max(11)
        .refine((steps) => new Set(steps.map(({ value }) => value)).size === steps.length, {
          params: { code: 'field.repeated' },
        }),
      z.array(z.strictObject({ value: z.int(), text: z.string() })),
    ),
    /** Position in the order of the criteria. */
    position: whole(1, 100),
  },
  serverManaged: {},
  initial: {},
  filters: ['name'],
  sorts: ['position', 'weight', 'name', 'contestId'],
  search: ['name', 'description'],
  recordName: ['name'],
  unique: [['contestId', 'name']],
  distinctName: 'name',
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    sameOrganisation: ['contestId'],
  },
});

export type Criterion = z.infer<typeof criteria.read>;
