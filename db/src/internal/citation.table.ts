import { EntitySchema } from 'typeorm';

/** Citations: who asked what, as of when. No figure is kept. */
export const citationEntity = new EntitySchema({
  name: 'citations',
  tableName: 'citations',
  columns: {
    id: { type: 'int', primary: true, generated: 'increment' },
    code: { type: 'varchar', length: 16 },
    userId: { type: 'int' },
    path: { type: 'varchar', length: 20 },
    params: { type: 'varchar', length: 500 },
    asOf: { type: 'varchar', length: 24 },
    dataVersion: { type: 'bigint' },
    createdAt: { type: 'varchar', length: 24 },
  },
  uniques: [{ name: 'uq_citations_code', columns: ['code'] }],
  indices: [{ name: 'ix_citations_userId_createdAt', columns: ['userId', 'createdAt'] }],
});
