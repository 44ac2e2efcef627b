import { EntitySchema } from 'typeorm';

/** Links that were mailed: the token itself is never stored, only its SHA-256. What it opens is an invitation, a user or an entrant. */
export const linkTokenEntity = new EntitySchema({
  name: 'linkTokens',
  tableName: 'linkTokens',
  columns: {
    id: { type: 'int', primary: true, generated: 'increment' },
    opens: { type: 'varchar', length: 20 },
    subjectId: { type: 'int' },
    hash: { type: 'varchar', length: 64 },
    expiresAt: { type: 'varchar', length: 24 },
    createdAt: { type: 'varchar', length: 24 },
  },
  uniques: [{ name: 'uq_linkTokens_hash', columns: ['hash'] }],
  indices: [
    { name: 'ix_linkTokens_opens_subjectId', columns: ['opens', 'subjectId'] },
    { name: 'ix_linkTokens_expiresAt', columns: ['expiresAt'] },
  ],
});
