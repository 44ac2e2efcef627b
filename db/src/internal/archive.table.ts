import { EntitySchema } from 'typeorm';

/** Archives that were asked for: by whom, how far each is, and the key of its folder. */
export const archiveEntity = new EntitySchema({
  name: 'archives',
  tableName: 'archives',
  columns: {
    id: { type: 'int', primary: true, generated: 'increment' },
    userId: { type: 'int' },
    membershipId: { type: 'int' },
    role: { type: 'varchar', length: 20 },
    organisationId: { type: 'int' },
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
    files: { type: 'int', nullable: true },
    failure: { type: 'varchar', length: 20, nullable: true },
  },
  indices: [
    { name: 'ix_archives_membershipId', columns: ['membershipId'] },
    { name: 'ix_archives_state', columns: ['state'] },
  ],
});
