import { EntitySchema } from 'typeorm';

/**
 * Mails that wait to be sent, and those that were. A line says which mail it is and to whom, never what stands in it: text,
 * address and links are made at sending, so that no token and no content lies here.
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
