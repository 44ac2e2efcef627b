import { z } from 'zod';
import { activityKinds } from '../activities/activityKinds.ts';
import { targetGroups } from '../programme/targetGroups.ts';
import { defineResource } from '../resource/defineResource.ts';
import { flag, json, nameText, text, whole } from '../resource/fields.ts';

const someOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  json(
    z
      .array(z.enum(values))
      .min(1)
      .max(values.length)
      .refine((all) => new Set(all).size === all.length, { params: { code: 'field.repeated' } }),
  );

/** What the consortium wants to reach by telling of its work: among whom, and by which kinds of activity. */
export const disseminationObjectives = defineResource({
  immutable: {},
  writable: {
    /** Its place in the strategy. */
    position: whole(1, 1000),
    title: nameText(200),
    description: text(4000).nullable(),
    targetGroups: someOf(targetGroups),
    /** The channels: the kinds of activity that count for it. */
    kinds: someOf(activityKinds),
    illustrative: flag,
  },
  serverManaged: {},
  initial: {},
  defaults: { illustrative: false },
  filters: ['title', 'position', 'illustrative'],
  sorts: ['position', 'title'],
  search: ['title', 'description'],
  recordName: ['title'],
  unique: [['title']],
  distinctName: 'title',
  // The progress of the dissemination is counted from it.
  comparisonEffect: 'always',
  auditReaders: 'leadPartner',
  table: { indices: [['position']] },
});

export type DisseminationObjective = z.infer<typeof disseminationObjectives.read>;
