import { EntitySchema } from 'typeorm';

/**
 * Mailed links: the token is never stored, only its SHA-256. The subject is an invitation, a user, a submitter or a cooperation.
 */
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
