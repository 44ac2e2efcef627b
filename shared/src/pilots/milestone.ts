import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { day, nameText, ref } from '../resource/fields.ts';

export const milestones = defineResource({
  immutable: { organisationId: ref('organisations'), pilotId: ref('pilots') },
  writable: { title: nameText(200), dueOn: day.nullable(), doneOn: day.nullable() },
  serverManaged: {},
  initial: {},
  filters: ['title', 'dueOn', 'doneOn'],
  sorts: ['title', 'dueOn', 'doneOn', 'pilotId'],
  search: ['title'],
  recordName: ['title'],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['organisationId', 'dueOn']],
    sameOrganisation: ['pilotId'],
  },
});

export type Milestone = z.infer<typeof milestones.read>;
