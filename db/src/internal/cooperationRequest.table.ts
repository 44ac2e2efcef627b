import { EntitySchema } from 'typeorm';
import type { LongText } from '../store/schema.ts';

/**
 * What visitors asked and have not confirmed by the link in their mail: nobody reads it, and it goes after two days. `hash` is of all
 * that was typed, so that the same is there once; `mailedAt` is when the latest mail was posted.
 */
export const cooperationRequestEntity = (long: LongText) =>
  new EntitySchema({
    name: 'cooperationRequests',
    tableName: 'cooperationRequests',
    columns: {
      id: { type: 'int', primary: true, generated: 'increment' },
      solutionId: { type: 'int' },
      name: { type: 'varchar', length: 120 },
      email: { type: 'varchar', length: 254 },
      message: { type: long },
      hash: { type: 'varchar', length: 64 },
      mailedAt: { type: 'varchar', length: 24 },
      createdAt: { type: 'varchar', length: 24 },
    },
    uniques: [{ name: 'uq_cooperationRequests_hash', columns: ['hash'] }],
    indices: [{ name: 'ix_cooperationRequests_createdAt', columns: ['createdAt'] }],
  });
