import { EntitySchema } from 'typeorm';
import type { LongText } from '../store/schema.ts';

/** First responses to POSTs with an Idempotency-Key, valid for 24 hours. */
export const idempotencyEntity = (long: LongText) =>
  new EntitySchema({
    name: 'idempotencyKeys',
    tableName: 'idempotencyKeys',
    columns: {
      hash: { type: 'varchar', length: 64, primary: true },
      request: { type: 'varchar', length: 64 },
      status: { type: 'int' },
      body: { type: long },
      createdAt: { type: 'varchar', length: 24 },
    },
    indices: [{ name: 'ix_idempotencyKeys_createdAt', columns: ['createdAt'] }],
  });

/** One row: the version of the data, incremented by every write that changes a comparison, and that of the activities. */
export const dataVersionEntity = new EntitySchema({
  name: 'dataVersion',
  tableName: 'dataVersion',
  columns: {
    id: { type: 'int', primary: true },
    number: { type: 'int' },
    activities: { type: 'int', default: 1 },
  },
});

/** One row: a random name that distinguishes the files of this database from those of another. */
export const installationEntity = new EntitySchema({
  name: 'installation',
  tableName: 'installation',
  columns: { id: { type: 'int', primary: true }, name: { type: 'varchar', length: 32 } },
});

/** Points spent per sender, in the shape that the rate limiter expects. */
export const rateLimitEntity = new EntitySchema({
  name: 'rateLimits',
  tableName: 'rateLimits',
  columns: {
    key: { type: 'varchar', length: 255, primary: true },
    points: { type: 'int', default: 0 },
    expire: { type: 'bigint', nullable: true },
  },
});
