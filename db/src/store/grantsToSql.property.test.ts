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

const createViaTable = (localKey: string, table: ViaTable['table'], foreignKey: string) =>
  fc
    .constantFrom(...organisationIds)
    .map((value): ViaTable => ({ localKey, table, foreignKey, column: 'organisationId', value }));

/** A table condition with a list of values instead of one number. */
const viaTableByRole = fc
  .subarray(['partnerStaff', 'observer', 'juror'], { minLength: 1 })
  .map((value): ViaTable => ({ localKey: 'id', table: 'memberships', foreignKey: 'userId', column: 'role', value }));

/** Random conditions over the fields of each resource, and table conditions on its links. */
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

const fieldsOf = (resource: RuledResource) => Object.keys(resourceOf(resource).fields);

function grantsOf(resource: RuledResource): fc.Arbitrary<ResolvedGrant[]> {
  const some = fc.subarray(fieldsOf(resource), { minLength: 1 });
  const except = fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 4, arbitrary: some });
  const byFields = fc.record({ where: conditions[resource], except });
  const byViaTable = fc.record({
    where: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: conditions[resource] }),
    viaTable: viaTables[resource],
    except,
  });
  return fc.array(fc.oneof({ weight: 2, arbitrary: byFields }, { weight: 1, arbitrary: byViaTable }), { maxLength: 5 });
}

/** The result of CASL in memory. Table conditions, which CASL does not support, are evaluated on the link rows. */
function isGranted(
  resource: RuledResource,
  grant: ResolvedGrant,
  record: RuleFixtures[RuledResource][number],
  { linkRows }: RuleFixtures,
): boolean {
  const { viaTable } = grant;
  const matches = (linkRow: RuleFixtures['linkRows']['memberships'][number], { column, value }: ViaTable) =>
    typeof value === 'number' ? linkRow[column] === value : value.some((each) => each === linkRow[column]);
  if (
    viaTable &&
    !linkRows[viaTable.table].some((each) => matches(each, viaTable) && each[viaTable.foreignKey] === record[viaTable.localKey])
  )
    return false;
  const entries = Object.entries(grant.where).map(([field, value]) => [field, Array.isArray(value) ? { $in: value } : value]);
  const rule = { action: 'read', subject: resource, ...(entries.length > 0 ? { conditions: Object.fromEntries(entries) } : {}) };
  return createMongoAbility([rule]).can('read', subject(resource, { ...record }));
}

/** The visible rows, with every field that some matching grant does not except. */
function selectInMemory(resource: RuledResource, grants: readonly ResolvedGrant[], rows: RuleFixtures) {
  return rows[resource].flatMap((record) => {
    const matching = grants.filter((grant) => isGranted(resource, grant, record, rows));
    if (matching.length === 0) return [];
    const hidden = fieldsOf(resource).filter((field) => matching.every((grant) => grant.except.includes(field)));
    return [Object.fromEntries(Object.entries(record).filter(([field]) => !hidden.includes(field)))];
  });
}

describe.each(engines)('grantsToSql on %s', (engine) => {
  let opened: OpenDatabase;
  let rows: RuleFixtures;

  beforeAll(async () => {
    opened = await openEmptyDatabase(engine);
    rows = await insertRuleFixtures(opened);
  });
  afterAll(() => opened.database.close());

  async function selectInDatabase(resource: RuledResource, grants: readonly ResolvedGrant[], form: 'list' | 'row') {
    const table = tableOf(resource);
    const selected = createSelection(table, grants);
    const condition = toSqlCondition(grantsToSql(table, grants, form));
    const selectedRows = await opened.database.rows(
      sql`SELECT ${selected.columns} FROM ${quoteName(resource)} WHERE ${condition} ORDER BY \`id\``,
    );
    const records = selectedRows.map(selected.toRecord);
    await fillLinks(opened.database, selected, records);
    return records;
  }

  test.each(ruledResources)('select the same rows and fields of %s as CASL, for lists and for single rows', async (resource) => {
    let all = 0;
    let casesWithSomeRows = 0;
    let casesWithSomeFields = 0;
    let casesWithTables = 0;
    await fc.assert(
      fc.asyncProperty(grantsOf(resource), async (grants) => {
        const expected = selectInMemory(resource, grants, rows);
        for (const form of ['list', 'row'] as const) expect(await selectInDatabase(resource, grants, form)).toEqual(expected);
        all += 1;
        const hasSomeRows = expected.length > 0 && expected.length < rows[resource].length;
        casesWithSomeRows += hasSomeRows ? 1 : 0;
        casesWithSomeFields += new Set(expected.map((record) => Object.keys(record).join())).size > 1 ? 1 : 0;
        casesWithTables += hasSomeRows && grants.some((grant) => grant.viaTable) ? 1 : 0;
      }),
      { numRuns: 120, seed: 11 },
    );
    // Ensure that enough cases select neither nothing nor everything.
    expect({
      rows: casesWithSomeRows / all > 0.3,
      fields: casesWithSomeFields / all > 0.1,
      tables: casesWithTables / all > 0.15,
    }).toEqual({
      rows: true,
      fields: true,
      tables: true,
    });
  });

  test('allow nothing without a grant, and reject undefined or unknown conditions', () => {
    expect(grantsToSql(tableOf('pilots'), [], 'list')).toEqual({ kind: 'none' });
    expect(grantsToSql(tableOf('pilots'), [{ where: {}, except: [] }], 'list')).toEqual({ kind: 'all' });
    const withUndefined: object = { organisationId: undefined };
    expect(() => grantsToSql(tableOf('pilots'), [{ where: { ...withUndefined }, except: [] }], 'list')).toThrow('undefined');
    expect(() => grantsToSql(tableOf('pilots'), [{ where: { nonsense: 1 }, except: [] }], 'list')).toThrow('no column');
  });
});
