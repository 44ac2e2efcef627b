import { createMongoAbility, subject } from '@casl/ability';
import { type WorkedGrant, resourceOf } from '@pilotage/shared';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, openEmpty } from '../testing/emptyDatabase.ts';
import { organisationIds, type RuledRows, someDays, someLocales, someStages, storeRuledRows } from '../testing/ruledRows.ts';
import { tableOf } from '../tables.ts';
import type { OpenDatabase } from './openDatabase.ts';
import { fillLinks, selection } from './rows.ts';
import { allowance, asCondition } from './rule.ts';
import { name, sql } from './sql.ts';

type Ruled = 'pilots' | 'milestones' | 'users';
type Reach = NonNullable<WorkedGrant['reach']>;

const ruled: readonly Ruled[] = ['pilots', 'milestones', 'users'];

const oneOrMore = <T>(values: readonly T[]) =>
  fc.oneof(fc.constantFrom(...values), fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }));
const where = <T>(conditions: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(conditions, { requiredKeys: [] });
const someIds = oneOrMore([1, 2, 5, 9, 14, 20]);

const reach = (on: string, through: Reach['through'], key: string) =>
  fc.constantFrom(...organisationIds).map((is): Reach => ({ on, through, key, as: 'organisationId', is }));

/** By one of several words instead of one number. */
const reachByRole = fc
  .subarray(['partnerStaff', 'observer', 'juror'], { minLength: 1 })
  .map((is): Reach => ({ on: 'id', through: 'memberships', key: 'userId', as: 'role', is }));

/** Conditions over the fields of each resource, and the links by which its rows can be reached. */
const conditions: { [N in Ruled]: fc.Arbitrary<WorkedGrant['where']> } = {
  pilots: where({
    id: someIds,
    organisationId: oneOrMore(organisationIds),
    stage: oneOrMore(someStages),
    startsOn: fc.constantFrom(...someDays),
    partnerIds: oneOrMore(organisationIds),
  }),
  milestones: where({
    id: someIds,
    organisationId: oneOrMore(organisationIds),
    pilotId: someIds,
    dueOn: fc.constantFrom(...someDays),
    doneOn: fc.constantFrom(...someDays),
  }),
  users: where({ id: someIds, locale: oneOrMore(someLocales), disabled: fc.boolean() }),
};
const reaches: { [N in Ruled]: fc.Arbitrary<Reach> } = {
  pilots: reach('id', 'pilotPartners', 'pilotId'),
  milestones: reach('pilotId', 'pilotPartners', 'pilotId'),
  users: fc.oneof(reach('id', 'memberships', 'userId'), reachByRole),
};

const fieldsOf = (of: Ruled) => Object.keys(resourceOf(of).fields);

function grantsOf(of: Ruled): fc.Arbitrary<WorkedGrant[]> {
  const some = fc.subarray(fieldsOf(of), { minLength: 1 });
  const except = fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 4, arbitrary: some });
  const byFields = fc.record({ where: conditions[of], except });
  const byReach = fc.record({
    where: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: conditions[of] }),
    reach: reaches[of],
    except,
  });
  return fc.array(fc.oneof({ weight: 2, arbitrary: byFields }, { weight: 1, arbitrary: byReach }), { maxLength: 5 });
}

/** CASL's own answer in memory; a reach, which CASL does not know, is followed along the lines by hand. */
function holds(of: Ruled, grant: WorkedGrant, record: RuledRows[Ruled][number], { lines }: RuledRows): boolean {
  const { reach: along } = grant;
  const one = (line: RuledRows['lines']['memberships'][number], { as, is }: Reach) =>
    typeof is === 'number' ? line[as] === is : is.some((word) => word === line[as]);
  if (along && !lines[along.through].some((line) => one(line, along) && line[along.key] === record[along.on])) return false;
  const entries = Object.entries(grant.where).map(([field, value]) => [field, Array.isArray(value) ? { $in: value } : value]);
  const rule = { action: 'read', subject: of, ...(entries.length > 0 ? { conditions: Object.fromEntries(entries) } : {}) };
  return createMongoAbility([rule]).can('read', subject(of, { ...record }));
}

/** The rows as they are seen: with every field that some grant that holds for the row does not leave out. */
function seenInMemory(of: Ruled, given: readonly WorkedGrant[], rows: RuledRows) {
  return rows[of].flatMap((record) => {
    const holding = given.filter((grant) => holds(of, grant, record, rows));
    if (holding.length === 0) return [];
    const hidden = fieldsOf(of).filter((field) => holding.every((grant) => grant.except.includes(field)));
    return [Object.fromEntries(Object.entries(record).filter(([field]) => !hidden.includes(field)))];
  });
}

describe.each(engines)('rules as SQL on %s', (engine) => {
  let opened: OpenDatabase;
  let rows: RuledRows;

  beforeAll(async () => {
    opened = await openEmpty(engine);
    rows = await storeRuledRows(opened);
  });
  afterAll(() => opened.database.close());

  async function seenInDatabase(of: Ruled, given: readonly WorkedGrant[], form: 'list' | 'row') {
    const table = tableOf(of);
    const selected = selection(table, given);
    const condition = asCondition(allowance(table, given, form));
    const found = await opened.database.rows(sql`SELECT ${selected.columns} FROM ${name(of)} WHERE ${condition} ORDER BY \`id\``);
    const records = found.map(selected.toRecord);
    await fillLinks(opened.database, selected, records);
    return records;
  }

  test.each(ruled)('for lists and for one row of %s they show the rows and the fields that CASL shows', async (of) => {
    let all = 0;
    let tellingRows = 0;
    let tellingFields = 0;
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(grantsOf(of), async (given) => {
        const expected = seenInMemory(of, given, rows);
        for (const form of ['list', 'row'] as const) expect(await seenInDatabase(of, given, form)).toEqual(expected);
        all += 1;
        const isTelling = expected.length > 0 && expected.length < rows[of].length;
        tellingRows += isTelling ? 1 : 0;
        tellingFields += new Set(expected.map((record) => Object.keys(record).join())).size > 1 ? 1 : 0;
        reached += isTelling && given.some((grant) => grant.reach) ? 1 : 0;
      }),
      { numRuns: 120, seed: 11 },
    );
    // A test whose cases are all "nothing" or "everything" would be green and empty.
    expect({ rows: tellingRows / all > 0.3, fields: tellingFields / all > 0.1, reaches: reached / all > 0.15 }).toEqual({
      rows: true,
      fields: true,
      reaches: true,
    });
  });

  test('nothing is allowed without a grant, and undefined is no condition', () => {
    expect(allowance(tableOf('pilots'), [], 'list')).toEqual({ kind: 'none' });
    expect(allowance(tableOf('pilots'), [{ where: {}, except: [] }], 'list')).toEqual({ kind: 'all' });
    const undecided: object = { organisationId: undefined };
    expect(() => allowance(tableOf('pilots'), [{ where: { ...undecided }, except: [] }], 'list')).toThrow('undefined');
    expect(() => allowance(tableOf('pilots'), [{ where: { nonsense: 1 }, except: [] }], 'list')).toThrow('no column');
  });
});
