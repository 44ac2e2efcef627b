import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, instant, nameText, ref, refs, text } from '../resource/fields.ts';

export const pilotStages = ['design', 'preparation', 'implementation', 'evaluation', 'scaling', 'completed'] as const;

export const pilots = defineResource({
  immutable: { organisationId: ref('organisations') },
  writable: {
    title: nameText(200),
    stage: choice(pilotStages),
    startsOn: day.nullable(),
    summary: text(2000).nullable(),
    partnerIds: refs('organisations', 20),
    /** The deliverable or output of the work plan to which it belongs. */
    workPlanItemId: ref('workPlanItems').nullable(),
  },
  serverManaged: { completedAt: instant.nullable() },
  initial: { completedAt: null },
  filters: ['stage', 'startsOn', 'title', 'completedAt'],
  sorts: ['title', 'stage', 'startsOn', 'organisationId'],
  search: ['title', 'summary'],
  recordName: ['title'],
  comparisonEffect: 'always',
  auditReaders: 'leadPartner',
  history: { fields: ['organisationId', 'title', 'stage'] },
  table: {
    indices: [['organisationId', 'stage']],
    // The link table also contains the pilot's own organisation, for foreign keys. It is excluded from the list when the list is
    // read or matched.
    links: {
      partnerIds: { table: 'pilotPartners', sourceKey: 'pilotId', targetKey: 'organisationId', excludeColumn: 'organisationId' },
    },
    textStorage: { summary: 'short' },
  },
});

export type Pilot = z.infer<typeof pilots.read>;
