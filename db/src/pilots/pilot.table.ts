import { day, instant, linkTable, nullable, ref, table, text } from '../store/columns.ts';

export const pilotTable = table('pilots', {
  columns: {
    organisationId: ref,
    title: text(200),
    stage: text(20),
    startsOn: nullable(day),
    summary: nullable(text(2000)),
    completedAt: nullable(instant),
  },
  // The link also holds the pilot's own organisation, for foreign keys; it is left apart from the list when read and matched.
  links: { partnerIds: { through: 'pilotPartners', key: 'pilotId', as: 'organisationId', apart: 'organisationId' } },
  indices: [['organisationId', 'stage']],
});

export const pilotPartnersTable = linkTable('pilotPartners', { pilotId: 'pilots', organisationId: 'organisations' });
