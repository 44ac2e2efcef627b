import type { Membership } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { Sql, sql } from '../store/sql.ts';
import { pastRowsStatement } from '../store/pastReader.ts';
import { listStatements } from '../store/statements.ts';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';

const staff: Membership = { id: 1, userId: 1, role: 'partnerStaff', organisationId: 7 };
const lead: Membership = { id: 2, userId: 2, role: 'leadPartner', organisationId: 1 };
const evaluator: Membership = { id: 3, userId: 3, role: 'evaluator', organisationId: null };

const comparedFields = [
  'organisationId',
  'assignmentId',
  'periodId',
  'state',
  'availability',
  'value',
  'numerator',
  'denominator',
  'illustrative',
];

describe.runIf(engines.includes('mariadb'))('query plans of MariaDB for 100,000 measurements of 100 organisations', () => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openEmptyDatabase('mariadb');
    for (let from = 0; from < 10_000; from += 500) {
      await opened.database.write(
        sql`SET STATEMENT foreign_key_checks = 0 FOR INSERT INTO measurements (organisationId, assignmentId, periodId, availability, value, parts, illustrative, state, version, createdAt, updatedAt) SELECT a.seq MOD 100 + 1, a.seq + ${from}, p.seq, 'reported', 10000, '{}', 0, 'approved', 1, '2019', '2019' FROM seq_1_to_500 a JOIN seq_1_to_10 p`,
      );
    }
    await opened.database.rows(sql`ANALYZE TABLE measurements`);
  });
  afterAll(() => opened.database.close());

  const planOf = async ({ text, values }: Sql) => {
    const planRows = await opened.database.rows(new Sql(`EXPLAIN ${text}`, values));
    return planRows.map(({ table, key, Extra }) => ({ table, key, extra: String(Extra) }));
  };

  test('a page of own cells uses an index in its order, the total an index only', async () => {
    const statements = listStatements(staff, 'measurements', { range: { from: 0, to: 24 } });
    const plan = statements ? await planOf(statements.pageWithTotal) : [];
    expect(plan).toHaveLength(2);
    expect(plan[0]).toMatchObject({ key: 'ix_measurements_organisationId' });
    expect(plan[0]?.extra).not.toMatch(/filesort|temporary/);
    expect(plan[1]?.extra).toContain('Using index');
  });

  test.each([staff, lead, evaluator])(
    'as of an instant, too, a comparison uses the covering index only: $role',
    async (actor) => {
      const kept =
        'id, createdAt, updatedAt, organisationId, assignmentId, periodId, availability, value, numerator, denominator, comment, illustrative, state';
      for (const version of [1, 2, 3])
        await opened.dataSource.query(
          `INSERT IGNORE INTO measurementsHistory (${kept}, version, validFrom, validUntil) SELECT ${kept}, ${version}, '2019-0${version}', '2019-0${version + 1}' FROM measurements`,
        );
      await opened.database.rows(sql`ANALYZE TABLE measurementsHistory`);
      const where = { assignmentId: Array.from({ length: 60 }, (_, index) => index * 20 + 1) };
      const query = { action: 'compare', fields: comparedFields, where } as const;
      const statement = pastRowsStatement(actor, 'measurements', query, '2019-02-15');
      const plan = statement ? await planOf(statement.page) : [];
      expect(plan).toHaveLength(1);
      expect(plan[0]?.key).toBe('ix_measurementsHistory_assignmentId_validUntil_validFrom');
      expect(plan[0]?.extra).toContain('Using index');
    },
  );

  test.each([staff, lead, evaluator])('a comparison uses the covering index only: $role', async (actor) => {
    const ids = Array.from({ length: 60 }, (_, index) => index * 20 + 1);
    const statements = listStatements(actor, 'measurements', {
      action: 'compare',
      fields: comparedFields,
      where: { assignmentId: ids },
    });
    const plan = statements ? await planOf(statements.page) : [];
    expect(plan).toHaveLength(1);
    expect(plan[0]?.key).toBe('ix_measurements_assignmentId_periodId_organisationId');
    expect(plan[0]?.extra).toContain('Using index');
    expect(plan[0]?.extra).not.toContain('Using index condition');
  });
});
