import { createMongoAbility, subject } from '@casl/ability';
import { type ResolvedGrant, resourceOf } from '@pilotage/shared';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import {
  organisationIds,
  type RuleFixtures,
  someDays,
  someLocales,
  someStages,
  insertRuleFixtures,
} from '../testing/ruleFixtures.ts';
import { tableOf } from '../tables.ts';
import type { OpenDatabase } from './engines/openDatabase.ts';
import { fillLinks, createSelection } from './rows.ts';
import { grantsToSql, toSqlCondition } from './grantsToSql.ts';
import { quoteName, sql } from './sql.ts';

type RuledResource = 'pilots' | 'milestones' | 'users';
type ViaTable = NonNullable<ResolvedGrant['viaTable']>;

const ruledResources: readonly RuledResource[] = ['pilots', 'milestones', 'users'];

const oneOrMore = <T>(values: readonly T[]) =>
  fc.oneof(fc.constantFrom(...values), fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }));
const createConditions = <T>(conditions: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(conditions, { requiredKeys: [] });
const someIds = oneOrMore([1, 2, 5, 9, 14, 20]);

const createViaTable = (on: string, through: ViaTable['table'], key: string) =>
  fc
    .constantFrom(...organisationIds)
    .map((is): ViaTable => ({ localKey: on, table: through, foreignKey: key, column: 'organisationId', value: is }));

/** By one of several words instead of one number. */
const viaTableByRole = fc
  .subarray(['partnerStaff', 'observer', 'juror'], { minLength: 1 })
  .map((is): ViaTable => ({ localKey: 'id', table: 'memberships', foreignKey: 'userId', column: 'role', value: is }));

/** Conditions over the fields of each resource, and the links by which its rows can be reached. */
const conditions: { [N in RuledResource]: fc.Arbitrary<ResolvedGrant['where']> } = {
  pilots: createConditions({
    id: someIds,
    organisationId: oneOrMore(organisationIds),
    stage: oneOrMore(someStages),
    startsOn: fc.constantFrom(...someDays),
    partnerIds: oneOrMore(organisationIds),
  }),
  milestones: createConditions({
    id: someIds,
    organisationId: oneOrMore(organisationIds),
    pilotId: someIds,
    dueOn: fc.constantFrom(...someDays),
    doneOn: fc.constantFrom(...someDays),
  }),
  users: createConditions({ id: someIds, locale: oneOrMore(someLocales), disabled: fc.boolean() }),
};
const viaTables: { [N in RuledResource]: fc.Arbitrary<ViaTable> } = {
  pilots: createViaTable('id', 'pilotPartners', 'pilotId'),
  milestones: createViaTable('pilotId', 'pilotPartners', 'pilotId'),
  users: fc.oneof(createViaTable('id', 'memberships', 'userId'), viaTableByRole),
};

const fieldsOf = (of: RuledResource) => Object.keys(resourceOf(of).fields);

function grantsOf(of: RuledResource): fc.Arbitrary<ResolvedGrant[]> {
  const some = fc.subarray(fieldsOf(of), { minLength: 1 });
  const except = fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 4, arbitrary: some });
  const byFields = fc.record({ where: conditions[of], except });
  const byViaTable = fc.record({
    where: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: conditions[of] }),
    viaTable: viaTables[of],
    except,
  });
  return fc.array(fc.oneof({ weight: 2, arbitrary: byFields }, { weight: 1, arbitrary: byViaTable }), { maxLength: 5 });
}

/** CASL's own answer in memory; a reach, which CASL does not know, is followed along the lines by hand. */
function isGranted(
  of: RuledResource,
  grant: ResolvedGrant,
  record: RuleFixtures[RuledResource][number],
  { linkRows: lines }: RuleFixtures,
): boolean {
  const { viaTable: along } = grant;
  const one = (line: RuleFixtures['linkRows']['memberships'][number], { column: as, value: is }: ViaTable) =>
    typeof is === 'number' ? line[as] === is : is.some((word) => word === line[as]);
  if (along && !lines[along.table].some((line) => one(line, along) && line[along.foreignKey] === record[along.localKey]))
    return false;
  const entries = Object.entries(grant.where).map(([field, value]) => [field, Array.isArray(value) ? { $in: value } : value]);
  const rule = { action: 'read', subject: of, ...(entries.length > 0 ? { conditions: Object.fromEntries(entries) } : {}) };
  return createMongoAbility([rule]).can('read', subject(of, { ...record }));
}

/** The rows as they are seen: with every field that some grant that holds for the row does not leave out. */
function selectInMemory(of: RuledResource, given: readonly ResolvedGrant[], rows: RuleFixtures) {
  return rows[of].flatMap((record) => {
    const holding = given.filter((grant) => isGranted(of, grant, record, rows));
    if (holding.length === 0) return [];
    const hidden = fieldsOf(of).filter((field) => holding.every((grant) => grant.except.includes(field)));
    return [Object.fromEntries(Object.entries(record).filter(([field]) => !hidden.includes(field)))];
  });
}

describe.each(engines)('rules as SQL on %s', (engine) => {
  let opened: OpenDatabase;
  let rows: RuleFixtures;

  beforeAll(async () => {
    opened = await openEmptyDatabase(engine);
    rows = await insertRuleFixtures(opened);
  });
  afterAll(() => opened.database.close());

  async function seenInDatabase(of: RuledResource, given: readonly ResolvedGrant[], form: 'list' | 'row') {
    const table = tableOf(of);
    const selected = createSelection(table, given);
    const condition = toSqlCondition(grantsToSql(table, given, form));
    const found = await opened.database.rows(
      sql`SELECT ${selected.columns} FROM ${quoteName(of)} WHERE ${condition} ORDER BY \`id\``,
    );
    const records = found.map(selected.toRecord);
    await fillLinks(opened.database, selected, records);
    return records;
  }

  test.each(ruledResources)('for lists and for one row of %s they show the rows and the fields that CASL shows', async (of) => {
    let all = 0;
    let tellingRows = 0;
    let tellingFields = 0;
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(grantsOf(of), async (given) => {
        const expected = selectInMemory(of, given, rows);
        for (const form of ['list', 'row'] as const) expect(await seenInDatabase(of, given, form)).toEqual(expected);
        all += 1;
        const isTelling = expected.length > 0 && expected.length < rows[of].length;
        tellingRows += isTelling ? 1 : 0;
        tellingFields += new Set(expected.map((record) => Object.keys(record).join())).size > 1 ? 1 : 0;
        reached += isTelling && given.some((grant) => grant.viaTable) ? 1 : 0;
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
    expect(grantsToSql(tableOf('pilots'), [], 'list')).toEqual({ kind: 'none' });
    expect(grantsToSql(tableOf('pilots'), [{ where: {}, except: [] }], 'list')).toEqual({ kind: 'all' });
    const undecided: object = { organisationId: undefined };
    expect(() => grantsToSql(tableOf('pilots'), [{ where: { ...undecided }, except: [] }], 'list')).toThrow('undefined');
    expect(() => grantsToSql(tableOf('pilots'), [{ where: { nonsense: 1 }, except: [] }], 'list')).toThrow('no column');
  });
});
