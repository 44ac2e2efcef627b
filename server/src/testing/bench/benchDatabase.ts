import { migrate, openDatabase, type OpenDatabase, openStores, type Stores, systemStoreOf } from '@pilotage/db';
import type { Membership, Role } from '@pilotage/shared';
import { type Connection, createConnection } from 'mysql2/promise';
import { z } from 'zod';
import { createAccount } from '../../access/passwords/credentials.ts';
import { hashPassword } from '../../access/passwords/passwordHasher.ts';
import { prepareDatabase } from '../../app/prepareDatabase.ts';

export const organisationCount = 200;
export const periodCount = 14;
const countries = ['AT', 'DE', 'HU', 'IT', 'PL', 'SI', 'SK'];
const seedInstant = '2019-01-01T00:00:00.000Z';
export const password = 'a password for benchmarks';

/** A consortium with 200 organisations and 14 periods on a temporary MariaDB. The number of indicators can grow. */
export interface BenchDatabase {
  url: string;
  opened: OpenDatabase;
  clock: { now: () => Date };
  people: { staff: Membership; lead: Membership };
  /** E-mail addresses of the concurrent writers, one per organisation. */
  writers: readonly string[];
  /** Adds indicators up to this number, with cells for each organisation and period. */
  fillIndicators(indicators: number): Promise<void>;
  /** Opens a period without cells. Returns bodies of new cells for each writer. */
  openEmptyPeriod(number: number, cellsEach: number): Promise<readonly (readonly object[])[]>;
  /** Deletes all rows of a period. */
  clearPeriod(number: number): Promise<void>;
  /** The number of cells in a period. */
  countCellsInPeriod(number: number): Promise<number>;
  close(): Promise<void>;
}

const numberRange = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const utcDay = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const organisations = numberRange(1, organisationCount).map((id) => ({
  slug: `organisation-${id}`,
  name: `Organisation ${id}`,
  shortName: null,
  country: countries[id % countries.length] ?? '',
  city: null,
  kind: id === 1 ? ('lead' as const) : ('partner' as const),
}));

const periods = numberRange(1, periodCount).map((number) => ({
  number,
  startsOn: utcDay(2012, number * 6 - 5, 1),
  endsOn: utcDay(2012, number * 6 + 1, 0),
  dueOn: utcDay(2012, number * 6 + 1, 30),
  illustrative: false,
  state: number < periodCount ? ('closed' as const) : ('open' as const),
}));

const createIndicator = (number: number) => ({
  organisationId: null,
  code: `I${number}`,
  name: `Indicator ${number}`,
  countingRule: null,
  kind: 'output' as const,
  unit: null,
  valueType: 'count' as const,
  accumulation: 'incremental' as const,
  direction: 'increase' as const,
  decimals: 0,
  options: [],
  dimensions: [],
  definitionVersion: 1,
  earlierDefinitions: null,
  derivation: null,
  workPlanItemId: null,
});

// A realistic mixture: every 20th cell is submitted and not yet approved, every 50th is withheld.
const insertCellsSql = `INSERT INTO measurements (organisationId, assignmentId, periodId, availability, value, parts, comment, commentFolded, illustrative, state, version, createdAt, updatedAt)
  SELECT a.organisationId, a.id, p.id, IF((a.id + p.id) % 50 = 0, 'withheld', 'reported'), IF((a.id + p.id) % 50 = 0, NULL, (a.id * 7 + p.id * 13) % 90 * 10000),
    '{}', IF((a.id + p.id) % 50 = 0, 'not yet', NULL), IF((a.id + p.id) % 50 = 0, 'not yet', NULL), 0, IF((a.id + p.id) % 20 = 0, 'submitted', 'approved'), 1, '${seedInstant}', '${seedInstant}'
  FROM periods p JOIN assignments a WHERE a.indicatorId BETWEEN ? AND ? ORDER BY a.id, p.id`;
const insertExpectationsSql = `INSERT INTO expectations (organisationId, periodId, assignmentId, expected, reason, version, createdAt, updatedAt)
  SELECT a.organisationId, p.id, a.id, 1, NULL, 1, '${seedInstant}', '${seedInstant}' FROM periods p JOIN assignments a WHERE a.indicatorId BETWEEN ? AND ? ORDER BY a.id, p.id`;
const insertAssignmentsSql = `INSERT INTO assignments (organisationId, indicatorId, baseline, target, milestones, illustrative, local, version, createdAt, updatedAt)
  SELECT o.id, i.id, 0, 7000000, '[]', 0, 0, 1, '${seedInstant}', '${seedInstant}' FROM indicators i JOIN organisations o WHERE i.id BETWEEN ? AND ? ORDER BY i.id, o.id`;

const indicatorBatchSize = 60;
const writerCount = 20;
const writers = numberRange(1, writerCount).map((number) => `writer${number}@bench.example`);
/** The writers belong to the organisations after this id. */
const firstWriterOffset = 2;

async function addIndicators(stores: Stores, connection: Connection, from: number, to: number): Promise<void> {
  await stores.system().insertAll('indicators', numberRange(from, to).map(createIndicator));
  for (const statement of [insertAssignmentsSql, insertExpectationsSql, insertCellsSql])
    await connection.query(statement, [from, to]);
}

async function seedConsortium(stores: Stores, clock: BenchDatabase['clock']): Promise<BenchDatabase['people']> {
  await prepareDatabase(stores, clock, false);
  await stores.system().insertAll(
    'organisations',
    organisations.map((organisation) => ({
      ...organisation,
      countrySince: null,
      budgetEur: null,
      budgetIllustrative: false,
      formerCountries: null,
    })),
  );
  await stores.system().insertAll('periods', periods);
  const passwordHash = await hashPassword(password);
  return stores.system().transaction(async (store) => {
    const addPerson = async <R extends Role>(email: string, organisationId: Membership<R>['organisationId'], role: R) => {
      const user = await systemStoreOf(store).insert('users', {
        email,
        name: email,
        locale: 'en',
        disabled: false,
        digest: true,
      });
      const { id } = await systemStoreOf(store).insert('memberships', { userId: user.id, organisationId, role });
      await createAccount(store.internal, { userId: user.id, passwordHash, at: clock.now() });
      return { id, userId: user.id, role, organisationId };
    };
    for (const [index, email] of writers.entries()) await addPerson(email, firstWriterOffset + 1 + index, 'partnerStaff');
    return {
      staff: await addPerson('staff@bench.example', 2, 'partnerStaff'),
      lead: await addPerson('lead@bench.example', 1, 'leadPartner'),
    };
  });
}

const countRowsSchema = z.array(z.object({ count: z.number() }));
const idRowsSchema = z.array(z.object({ id: z.number() }));

function createPeriodFunctions(
  connection: Connection,
): Pick<BenchDatabase, 'openEmptyPeriod' | 'clearPeriod' | 'countCellsInPeriod'> {
  return {
    async openEmptyPeriod(number, cellsEach) {
      const row = [
        number,
        utcDay(2012, number * 6 - 5, 1),
        utcDay(2012, number * 6 + 1, 0),
        '2999-01-01',
        0,
        'open',
        1,
        seedInstant,
        seedInstant,
      ];
      await connection.query(
        'INSERT IGNORE INTO periods (number, startsOn, endsOn, dueOn, illustrative, state, version, createdAt, updatedAt) VALUES (?)',
        [row],
      );
      const [periodIds] = await connection.query('SELECT id FROM periods WHERE number = ?', [number]);
      const periodId = idRowsSchema.parse(periodIds)[0]?.id;
      const bodies: object[][] = [];
      for (const writer of writers.keys()) {
        const [rows] = await connection.query('SELECT id FROM assignments WHERE organisationId = ? ORDER BY id LIMIT ?', [
          firstWriterOffset + 1 + writer,
          cellsEach,
        ]);
        bodies.push(idRowsSchema.parse(rows).map(({ id }) => ({ assignmentId: id, periodId, value: id % 900 })));
      }
      return bodies;
    },
    async clearPeriod(number) {
      const condition = 'periodId = (SELECT id FROM periods WHERE number = ?)';
      for (const table of ['measurements', 'reports', 'auditEvents'])
        await connection.query(`DELETE FROM ${table} WHERE ${condition}`, [number]);
      await connection.query('DELETE FROM idempotencyKeys');
    },
    async countCellsInPeriod(number) {
      const [rows] = await connection.query(
        'SELECT COUNT(*) AS count FROM measurements m JOIN periods p ON p.id = m.periodId WHERE p.number = ?',
        [number],
      );
      return countRowsSchema.parse(rows)[0]?.count ?? 0;
    },
  };
}

/** Creates the tables and the consortium, without indicators. */
export async function createBenchDatabase(url: string): Promise<BenchDatabase> {
  const opened = await openDatabase(url);
  await migrate(opened);
  const clock = { now: () => new Date() };
  const connection = await createConnection(url);
  // The generated rows are valid, so the checks are disabled to save time.
  await connection.query('SET unique_checks = 0, foreign_key_checks = 0');
  const stores = openStores(opened.database, clock);
  const people = await seedConsortium(stores, clock);
  let filled = 0;
  return {
    url,
    opened,
    clock,
    people,
    writers,
    ...createPeriodFunctions(connection),
    async fillIndicators(indicators) {
      for (; filled < indicators; filled = Math.min(filled + indicatorBatchSize, indicators)) {
        await addIndicators(stores, connection, filled + 1, Math.min(filled + indicatorBatchSize, indicators));
      }
      await connection.query('ANALYZE TABLE assignments, expectations, measurements');
    },
    async close() {
      await connection.end();
      await opened.database.close();
    },
  };
}
