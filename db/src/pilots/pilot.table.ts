import { day, instant, defineLinkTable, nullable, ref, defineTable, text } from '../store/columns.ts';

export const pilotTable = defineTable('pilots', {
  columns: {
    organisationId: ref,
    title: text(200),
    stage: text(20),
    startsOn: nullable(day),
    summary: nullable(text(2000)),
    completedAt: nullable(instant),
  },
  // The link table also contains the pilot's own organisation, for foreign keys. It is excluded from the list when the list is
  // read or matched.
  links: {
    partnerIds: { table: 'pilotPartners', sourceKey: 'pilotId', targetKey: 'organisationId', excludeColumn: 'organisationId' },
  },
  indices: [['organisationId', 'stage']],
});

export const pilotPartnersTable = defineLinkTable('pilotPartners', { pilotId: 'pilots', organisationId: 'organisations' });
