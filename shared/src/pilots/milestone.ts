import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { day, nameText, ref } from '../resource/fields.ts';

export const milestones = defineResource({
  once: { organisationId: ref('organisations'), pilotId: ref('pilots') },
  entered: { title: nameText(200), dueOn: day.nullable(), doneOn: day.nullable() },
  kept: {},
  begins: {},
  filters: ['title', 'dueOn', 'doneOn'],
  sorts: ['title', 'dueOn', 'doneOn', 'pilotId'],
  search: ['title'],
});

export type Milestone = z.infer<typeof milestones.read>;
