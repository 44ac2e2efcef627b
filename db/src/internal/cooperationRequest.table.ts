import { EntitySchema } from 'typeorm';
import type { LongText } from '../store/schema.ts';

/**
 * Requests of visitors that are not confirmed yet by the link in the mail. No role reads them; they are deleted after two days.
 * `hash` covers all fields, so that an identical request is stored once; `mailedAt` is the instant of the latest mail.
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
