import type { AuthCondition, AuthTable, AuthValue, InternalRepositories } from '@pilotage/db';
import { createAdapterFactory } from 'better-auth/adapters';
import { hashSessionToken } from '../sessions/sessionCookie.ts';

/** A record as better-auth passes and expects it; its own types say `any`. */
type AuthFields = Record<string, unknown>;

interface AuthWhere {
  field: string;
  operator: string;
  value: unknown;
  connector: string;
}

const tables: ReadonlyMap<string, AuthTable> = new Map([
  ['user', 'users'],
  ['session', 'authSessions'],
  ['account', 'authAccounts'],
]);

const maxCounted = 1000;

function tableOf(model: string): AuthTable {
  const table = tables.get(model);
  if (!table) throw new TypeError(`Sign-in asked for the unknown model ${model}.`);
  return table;
}

function toAuthValue(value: unknown): AuthValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError(`Sign-in handed over a value of type ${typeof value}.`);
}

/** The database stores the hash of a token, never the token. */
const hashTokenValue = (value: AuthValue): AuthValue => (typeof value === 'string' ? hashSessionToken(value) : value);

function toAuthCondition({ field, operator, value, connector }: AuthWhere): AuthCondition {
  const values = Array.isArray(value) ? value.map(toAuthValue) : toAuthValue(value);
  if (field !== 'token') return { field, operator, value: values, connector };
  return {
    field: 'tokenHash',
    operator,
    value: Array.isArray(values) ? values.map(hashTokenValue) : hashTokenValue(values),
    connector,
  };
}

/** Disabled users do not exist for sign-in, so that the response and its duration equal those for an unknown address. */
const enabledUsersOnly: AuthCondition = { field: 'disabled', operator: 'eq', value: 0, connector: 'AND' };

function toAuthConditions(table: AuthTable, where: readonly AuthWhere[]): AuthCondition[] {
  return [...(table === 'users' ? [enabledUsersOnly] : []), ...where.map(toAuthCondition)];
}

function columnsOf(fields: AuthFields): Record<string, AuthValue> {
  const columns: Record<string, AuthValue> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    columns[field === 'token' ? 'tokenHash' : field] =
      field === 'token' ? hashTokenValue(toAuthValue(value)) : toAuthValue(value);
  }
  return columns;
}

/** The token in a condition: its sender knows it already, so it may be returned. */
function requestedTokenOf(where: readonly AuthWhere[]): AuthFields {
  const tokenCondition = where.find(({ field, operator }) => field === 'token' && operator === 'eq');
  return tokenCondition ? { token: tokenCondition.value } : {};
}

function toAuthRecord(table: AuthTable, row: AuthFields, requestedToken: AuthFields): AuthFields {
  if (table !== 'users') return { ...row, ...requestedToken };
  const { id, email, name, createdAt, updatedAt } = row;
  return { id, email, name, createdAt, updatedAt, emailVerified: true, image: null };
}

/**
 * The adapter by which better-auth reads and writes the product's own tables. Users are only read. A session is stored by the
 * SHA-256 of its token, so the token is returned only to a caller who passed it.
 */
export const createAuthAdapter = (internal: InternalRepositories) => {
  async function find(model: string, where: readonly AuthWhere[], limit: number): Promise<AuthFields[]> {
    const table = tableOf(model);
    const rows = await internal.authRecords.find(table, toAuthConditions(table, where), limit);
    return rows.map((row) => toAuthRecord(table, row, requestedTokenOf(where)));
  }

  async function change(model: string, where: readonly AuthWhere[], fields: AuthFields): Promise<number> {
    const table = tableOf(model);
    return internal.authRecords.update(table, toAuthConditions(table, where), columnsOf(fields));
  }

  async function remove(model: string, where: readonly AuthWhere[]): Promise<number> {
    const table = tableOf(model);
    return internal.authRecords.delete(table, toAuthConditions(table, where));
  }

  async function insert(model: string, fields: AuthFields): Promise<AuthFields> {
    const table = tableOf(model);
    const completeFields = table === 'authSessions' ? { ...fields, lastSeenAt: fields.createdAt } : fields;
    return { ...fields, id: await internal.authRecords.insert(table, columnsOf(completeFields)) };
  }

  return createAdapterFactory({
    config: {
      adapterId: 'pilotage',
      adapterName: 'Pilotage',
      supportsDates: false,
      supportsNumericIds: true,
      transaction: false,
    },
    adapter: () => ({
      async create<T extends AuthFields>({ model, data }: { model: string; data: T }): Promise<T> {
        return (await insert(model, data)) as T;
      },
      async findOne<T>({ model, where }: { model: string; where: AuthWhere[] }): Promise<T | null> {
        const [first] = await find(model, where, 1);
        return (first ?? null) as T | null;
      },
      async findMany<T>({
        model,
        where = [],
        limit,
      }: {
        model: string;
        where?: AuthWhere[] | undefined;
        limit: number;
      }): Promise<T[]> {
        return (await find(model, where, limit)) as T[];
      },
      async update<T>({ model, where, update }: { model: string; where: AuthWhere[]; update: T }): Promise<T | null> {
        await change(model, where, update as AuthFields);
        const [first] = await find(model, where, 1);
        return (first ?? null) as T | null;
      },
      updateMany: ({ model, where, update }) => change(model, where, update),
      async delete({ model, where }) {
        await remove(model, where);
      },
      deleteMany: ({ model, where }) => remove(model, where),
      async count({ model, where = [] }) {
        return (await find(model, where, maxCounted)).length;
      },
    }),
  });
};
