import { day, defineResource, ref, whole } from '@pilotage/shared/testing';

/** The contract of a resource that the product does not have, to derive a table and a migration from. */
export const trainings = defineResource({
  immutable: { organisationId: ref('organisations'), pilotId: ref('pilots') },
  writable: { day, count: whole(1, 10_000) },
  serverManaged: {},
  initial: {},
  filters: ['day', 'count'],
  sorts: ['day', 'count', 'pilotId'],
  search: [],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: { indices: [['organisationId', 'day']], sameOrganisation: ['pilotId'] },
});
