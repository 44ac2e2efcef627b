import {
  type AuthCondition,
  type AuthTable,
  type AuthValue,
  type Connection,
  deleteAuthRecords,
  findAuthRecords,
  insertAuthRecord,
  type Row,
  updateAuthRecords,
} from '@pilotage/db';
import { createAdapterFactory } from 'better-auth/adapters';
import { hashOfToken } from './sessionCookie.ts';

/** A record as better-auth hands it over or takes it back; its own types say `any`. */
type Fields = Record<string, unknown>;

interface Where {
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

const mostCounted = 1000;

function tableOf(model: string): AuthTable {
  const table = tables.get(model);
  if (!table) throw new TypeError(`Sign-in asked for the unknown model ${model}.`);
  return table;
}

function plain(value: unknown): AuthValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError(`Sign-in handed over a value of type ${typeof value}.`);
}

/** The token itself never reaches the database. */
const hashed = (value: AuthValue): AuthValue => (typeof value === 'string' ? hashOfToken(value) : value);

function condition({ field, operator, value, connector }: Where): AuthCondition {
  const values = Array.isArray(value) ? value.map(plain) : plain(value);
  if (field !== 'token') return { field, operator, value: values, connector };
  return { field: 'tokenHash', operator, value: Array.isArray(values) ? values.map(hashed) : hashed(values), connector };
}

/** Users who were locked out do not exist for signing in, so that this looks and lasts like an unknown address. */
const enabled: AuthCondition = { field: 'disabled', operator: 'eq', value: 0, connector: 'AND' };

function conditions(table: AuthTable, where: readonly Where[]): AuthCondition[] {
  return [...(table === 'users' ? [enabled] : []), ...where.map(condition)];
}

function columnsOf(fields: Fields): Record<string, AuthValue> {
  const columns: Record<string, AuthValue> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    columns[field === 'token' ? 'tokenHash' : field] = field === 'token' ? hashed(plain(value)) : plain(value);
  }
  return columns;
}

/** The token that a condition asked for: whoever names it knows it already. */
function tokenAskedFor(where: readonly Where[]): Fields {
  const asked = where.find(({ field, operator }) => field === 'token' && operator === 'eq');
  return asked ? { token: asked.value } : {};
}

function record(table: AuthTable, row: Row, known: Fields): Fields {
  if (table !== 'users') return { ...row, ...known };
  const { id, email, name, createdAt, updatedAt } = row;
  return { id, email, name, createdAt, updatedAt, emailVerified: true, image: null };
}

/**
 * Where better-auth reads and writes: the product's own tables, by whole and plain statements. Users are only read. A
 * session is kept by the SHA-256 of its token, which therefore comes back only to whoever brought it.
 */
export const authAdapter = (on: Connection) => {
  async function find(model: string, where: readonly Where[], limit: number): Promise<Fields[]> {
    const table = tableOf(model);
    const rows = await findAuthRecords(on, table, conditions(table, where), limit);
    return rows.map((row) => record(table, row, tokenAskedFor(where)));
  }

  async function change(model: string, where: readonly Where[], fields: Fields): Promise<number> {
    const table = tableOf(model);
    return updateAuthRecords(on, table, conditions(table, where), columnsOf(fields));
  }

  async function remove(model: string, where: readonly Where[]): Promise<number> {
    const table = tableOf(model);
    return deleteAuthRecords(on, table, conditions(table, where));
  }

  async function insert(model: string, fields: Fields): Promise<Fields> {
    const table = tableOf(model);
    const begun = table === 'authSessions' ? { ...fields, lastSeenAt: fields.createdAt } : fields;
    return { ...fields, id: await insertAuthRecord(on, table, columnsOf(begun)) };
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
      async create<T extends Fields>({ model, data }: { model: string; data: T }): Promise<T> {
        return (await insert(model, data)) as T;
      },
      async findOne<T>({ model, where }: { model: string; where: Where[] }): Promise<T | null> {
        const [first] = await find(model, where, 1);
        return (first ?? null) as T | null;
      },
      async findMany<T>({
        model,
        where = [],
        limit,
      }: {
        model: string;
        where?: Where[] | undefined;
        limit: number;
      }): Promise<T[]> {
        return (await find(model, where, limit)) as T[];
      },
      async update<T>({ model, where, update }: { model: string; where: Where[]; update: T }): Promise<T | null> {
        await change(model, where, update as Fields);
        const [first] = await find(model, where, 1);
        return (first ?? null) as T | null;
      },
      updateMany: ({ model, where, update }) => change(model, where, update),
      async delete({ model, where }) {
        await remove(model, where);
      },
      deleteMany: ({ model, where }) => remove(model, where),
      async count({ model, where = [] }) {
        return (await find(model, where, mostCounted)).length;
      },
    }),
  });
};
