import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

const id: EntitySchemaColumnOptions = { type: 'int', primary: true, generated: 'increment' };
const instant: EntitySchemaColumnOptions = { type: 'varchar', length: 24 };
const userId: EntitySchemaColumnOptions = { type: 'int' };

const userForeignKeyOf = (table: string) => ({
  name: `fk_${table}_userId`,
  target: 'users',
  columnNames: ['userId'],
  referencedColumnNames: ['id'],
  onDelete: 'NO ACTION' as const,
  onUpdate: 'NO ACTION' as const,
});

/** Sessions: the token itself is never stored, only its SHA-256. */
export const authSessionEntity = new EntitySchema({
  name: 'authSessions',
  tableName: 'authSessions',
  columns: {
    id,
    userId,
    tokenHash: { type: 'varchar', length: 64 },
    activeMembershipId: { type: 'int', nullable: true },
    // What the lead partner looks on as, by which membership and until when; without a key, so that an organisation can be removed meanwhile.
    viewAsRole: { type: 'varchar', length: 40, nullable: true },
    viewAsOrganisationId: { type: 'int', nullable: true },
    viewAsMembershipId: { type: 'int', nullable: true },
    viewAsUntil: { type: 'varchar', length: 24, nullable: true },
    ipAddress: { type: 'varchar', length: 60, nullable: true },
    userAgent: { type: 'varchar', length: 300, nullable: true },
    expiresAt: instant,
    lastSeenAt: instant,
    createdAt: instant,
    updatedAt: instant,
  },
  uniques: [{ name: 'uq_authSessions_tokenHash', columns: ['tokenHash'] }],
  indices: [{ name: 'ix_authSessions_userId', columns: ['userId'] }],
  foreignKeys: [userForeignKeyOf('authSessions')],
});

/** Accounts: how a user authenticates. Today by password, of which only the hash is stored. */
export const authAccountEntity = new EntitySchema({
  name: 'authAccounts',
  tableName: 'authAccounts',
  columns: {
    id,
    userId,
    providerId: { type: 'varchar', length: 40 },
    accountId: { type: 'varchar', length: 200 },
    password: { type: 'varchar', length: 300, nullable: true },
    createdAt: instant,
    updatedAt: instant,
  },
  uniques: [{ name: 'uq_authAccounts_providerId_accountId', columns: ['providerId', 'accountId'] }],
  indices: [{ name: 'ix_authAccounts_userId', columns: ['userId'] }],
  foreignKeys: [userForeignKeyOf('authAccounts')],
});
