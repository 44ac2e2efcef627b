import { createMongoAbility, subject } from '@casl/ability';
import type { WorkedGrant } from '@pilotage/shared';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, openEmpty } from '../testing/emptyDatabase.ts';
import { tableOf } from '../tables.ts';
import type { OpenDatabase } from './openDatabase.ts';
import { openStores } from './openStores.ts';
import { allowance, asCondition } from './rule.ts';
import { name, sql } from './sql.ts';

const stages = ['design', 'preparation', 'completed'] as const;
const days = [null, '2019-01-01', '2019-06-01'] as const;
const organisations = [1, 2, 3, 4];

const oneOrMore = <T>(values: readonly T[]) =>
  fc.oneof(fc.constantFrom(...values), fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }));

const where = fc.record(
  {
    organisationId: oneOrMore(organisations),
    stage: oneOrMore(stages),
    startsOn: fc.constantFrom(...days),
    partnerIds: fc.constantFrom(...organisations),
  },
  { requiredKeys: [] },
);
const grants = fc.array(where, { maxLength: 3 }).map((list): WorkedGrant[] => list.map((each) => ({ where: each, except: [] })));

const row = fc.record({
  organisationId: fc.constantFrom(...organisations),
  stage: fc.constantFrom(...stages),
  startsOn: fc.constantFrom(...days),
  partners: fc.subarray(organisations),
});

/** CASL's own answer, in memory. */
function allowedInMemory(given: readonly WorkedGrant[], record: object): boolean {
  const rules = given.map((grant) => {
    const entries = Object.entries(grant.where).map(([field, value]) => [field, Array.isArray(value) ? { $in: value } : value]);
    return { action: 'read', subject: 'pilots', ...(entries.length > 0 ? { conditions: Object.fromEntries(entries) } : {}) };
  });
  return createMongoAbility(rules).can('read', subject('pilots', { ...record }));
}

describe.each(engines)('rules as SQL on %s', (engine) => {
  let opened: OpenDatabase;
  let rows: { id: number }[] = [];

  beforeAll(async () => {
    opened = await openEmpty(engine);
    const store = openStores(opened.database, { now: () => new Date('2019-01-01') }).system();
    for (const id of organisations) {
      await store.insert('organisations', {
        slug: `o${id}`,
        kind: 'partner',
        name: `O${id}`,
        shortName: null,
        country: 'AT',
        city: null,
      });
    }
    for (const { partners, ...pilot } of fc.sample(row, { numRuns: 40, seed: 7 })) {
      const partnerIds = partners.filter((id) => id !== pilot.organisationId);
      rows.push(await store.insert('pilots', { ...pilot, partnerIds, title: 'x', summary: null, completedAt: null }));
    }
    rows = rows.toSorted((a, b) => a.id - b.id);
  });
  afterAll(() => opened.database.close());

  test('for lists and for one row they say what CASL says in memory', async () => {
    let telling = 0;
    let all = 0;
    await fc.assert(
      fc.asyncProperty(grants, async (given) => {
        const expected = rows.filter((record) => allowedInMemory(given, record)).map(({ id }) => id);
        for (const form of ['list', 'row'] as const) {
          const condition = asCondition(allowance(tableOf('pilots'), given, form));
          const found = await opened.database.rows(sql`SELECT \`id\` FROM ${name('pilots')} WHERE ${condition} ORDER BY \`id\``);
          expect(found.map(({ id }) => Number(id))).toEqual(expected);
        }
        all += 1;
        if (expected.length > 0 && expected.length < rows.length) telling += 1;
      }),
      { numRuns: 150, seed: 11 },
    );
    // A test whose cases are all "nothing" or "everything" would be green and empty.
    expect(telling / all).toBeGreaterThan(0.3);
  });

  test('nothing is allowed without a grant, and undefined is no condition', () => {
    expect(allowance(tableOf('pilots'), [], 'list')).toEqual({ kind: 'none' });
    expect(allowance(tableOf('pilots'), [{ where: {}, except: [] }], 'list')).toEqual({ kind: 'all' });
    const undecided: object = { organisationId: undefined };
    expect(() => allowance(tableOf('pilots'), [{ where: { ...undecided }, except: [] }], 'list')).toThrow('undefined');
    expect(() => allowance(tableOf('pilots'), [{ where: { nonsense: 1 }, except: [] }], 'list')).toThrow('no column');
  });
});
