import { EntitySchema } from 'typeorm';

/**
 * The outbox: pending and completed mails. A row holds the kind and references, never the content: text, address and links are
 * created at sending, so that no token is stored here.
 */
export const mailEntity = new EntitySchema({
  name: 'mails',
  tableName: 'mails',
  columns: {
    id: { type: 'int', primary: true, generated: 'increment' },
    kind: { type: 'varchar', length: 40 },
    about: { type: 'varchar', length: 300 },
    mark: { type: 'varchar', length: 100, nullable: true },
    messageId: { type: 'varchar', length: 64 },
    state: { type: 'varchar', length: 10 },
    attempts: { type: 'int' },
    dueAt: { type: 'varchar', length: 24 },
    createdAt: { type: 'varchar', length: 24 },
    endedAt: { type: 'varchar', length: 24, nullable: true },
  },
  uniques: [{ name: 'uq_mails_mark', columns: ['mark'] }],
  indices: [{ name: 'ix_mails_state_dueAt', columns: ['state', 'dueAt'] }],
});
