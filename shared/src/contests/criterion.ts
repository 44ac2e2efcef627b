import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { json, nameText, ref, text, whole } from '../resource/fields.ts';

const step = z.strictObject({ value: z.int().min(0).max(100), text: text(500) });

/** What solutions of a contest are scored by: how much it weighs, and what each step of its scale means in words. */
export const criteria = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), contestId: ref('contests') },
  writable: {
    name: nameText(200),
    description: text(2000).nullable(),
    /** Against the other criteria of the contest: 20 weighs twice as much as 10. */
    weight: whole(1, 100),
    scale: json(
      z
        .array(step)
        .min(2)
        .max(11)
        .refine((steps) => new Set(steps.map(({ value }) => value)).size === steps.length, {
          params: { code: 'field.repeated' },
        }),
    ),
    /** In which order criteria are read and scored. */
    position: whole(1, 100),
  },
  serverManaged: {},
  initial: {},
  filters: ['name'],
  sorts: ['position', 'weight', 'name', 'contestId'],
  search: ['name', 'description'],
  unique: [['contestId', 'name']],
  distinctName: 'name',
});

export type Criterion = z.infer<typeof criteria.read>;
