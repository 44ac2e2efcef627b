import type { EntitySchemaColumnOptions, EntitySchemaIndexOptions } from 'typeorm';

/** The columns of every table of works in the background: who asked, how far it is, who works on it, and the key of its folder. */
export const backgroundWorkColumns = {
  id: { type: 'int', primary: true, generated: 'increment' },
  userId: { type: 'int' },
  membershipId: { type: 'int' },
  role: { type: 'varchar', length: 20 },
  folder: { type: 'varchar', length: 32 },
  state: { type: 'varchar', length: 10 },
  phase: { type: 'varchar', length: 10 },
  stepsDone: { type: 'int' },
  steps: { type: 'int', nullable: true },
  attempts: { type: 'int' },
  leaseEnd: { type: 'varchar', length: 24, nullable: true },
  createdAt: { type: 'varchar', length: 24 },
  startedAt: { type: 'varchar', length: 24, nullable: true },
  finishedAt: { type: 'varchar', length: 24, nullable: true },
  bytes: { type: 'bigint', nullable: true },
  failure: { type: 'varchar', length: 20, nullable: true },
} satisfies Record<string, EntitySchemaColumnOptions>;

/** The indices of such a table: of a membership's works, and of those that wait. */
export const backgroundWorkIndices = (table: string): EntitySchemaIndexOptions[] => [
  { name: `ix_${table}_membershipId`, columns: ['membershipId'] },
  { name: `ix_${table}_state`, columns: ['state'] },
];
