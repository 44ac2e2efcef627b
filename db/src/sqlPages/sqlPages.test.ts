import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actions, resourceNames } from '@pilotage/shared';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { repositoriesOn } from '../internal/internalRepositories.ts';
import { LinkTokenRepository } from '../internal/linkTokenRepository.ts';
import { Sql, sql } from '../store/sql.ts';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { exampleActors } from './exampleActors.ts';
import { formatSql } from './formatSql.ts';
import { internalSamples } from './internalSamples.ts';
import { findUncoveredMethods, recordInternalStatements } from './recordInternalStatements.ts';
import { renderInternalPage } from './renderInternalPage.ts';
import { renderResourcePage } from './renderResourcePage.ts';
import { findStalePages, writePages } from './findStalePages.ts';
import { statementsOf } from './statementsOf.ts';

const everyStatement = resourceNames.flatMap((name) =>
  Object.values(exampleActors).flatMap((actor) =>
    statementsOf(actor, name, actions).flatMap(({ statements }) => (statements === 'refused' ? [] : statements)),
  ),
);

describe.each(engines)('the pages on %s', (engine) => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openEmptyDatabase(engine);
  });
  afterAll(() => opened.database.close());

  test('every statement of them is understood as it is written', async () => {
    const once = new Map(everyStatement.map(({ statement }) => [statement.text, statement]));
    expect(once.size).toBeGreaterThan(200);
    for (const { text, values } of once.values()) await opened.database.rows(new Sql(`EXPLAIN ${text}`, values));
  });

  test('every statement of the internal repositories is valid on this engine', async () => {
    const recorded = await recordInternalStatements(opened.database.dialect);
    const statements = recorded.flatMap((each) => each.statements);
    expect(statements.length).toBeGreaterThan(200);
    const once = new Map(statements.map((statement) => [statement.text, statement]));
    for (const { text, values } of once.values()) await opened.database.rows(new Sql(`EXPLAIN ${text}`, values));
  });
});

describe('a page', () => {
  const measurements = renderResourcePage('measurements');

  test('names every role and every action that somebody has on the resource, and says what is refused', () => {
    for (const role of Object.keys(exampleActors)) {
      for (const action of ['create', 'update', 'delete', 'compare', 'submit', 'approve', 'return'])
        expect(measurements).toMatch(new RegExp(`^-- ${role}, ${action}(:|$)`, 'm'));
    }
    expect(measurements).toContain('-- juror, read: refused');
    expect(measurements).toContain('-- leadPartner, update: refused');
    expect(measurements).not.toContain('-- partnerStaff, open');
  });

  test('binds every value, and shows which', () => {
    expect(measurements).toContain('-- partnerStaff, list: total alone\n-- ? = 11\nSELECT COUNT(*)');
    expect(measurements).not.toMatch(/^\s.*= '/m);
  });

  test('narrows by no field that the role may not read', () => {
    const [narrowed] = /-- leadPartner, list, narrowed: page with total[^;]*;/.exec(renderResourcePage('auditEvents')) ?? [];
    expect(narrowed).toContain('WHERE');
    expect(narrowed).not.toMatch(/AND `(before|after)`/);
  });
});

describe('the page of the internal repositories', () => {
  test('shows the statements of every method', async () => {
    expect(findUncoveredMethods()).toEqual([]);
    const recorded = await recordInternalStatements('sqlite');
    expect(recorded.filter(({ statements }) => statements.length === 0)).toEqual([]);
    const page = await renderInternalPage();
    for (const [repository, samples] of Object.entries(internalSamples))
      for (const method of Object.keys(samples)) expect(page).toMatch(new RegExp(`^-- ${repository}\\.${method}(,| |$)`, 'm'));
  });

  test('names a new method that no sample calls, also one without a call left', async () => {
    class CountingRepository extends LinkTokenRepository {
      async count(): Promise<number> {
        return (await this.connection.rows(sql`SELECT \`id\` FROM \`linkTokens\``)).length;
      }
    }
    const opened = await openEmptyDatabase('sqlite');
    const repositories = { ...repositoriesOn(opened.database), linkTokens: new CountingRepository(opened.database) };
    expect(findUncoveredMethods(repositories)).toEqual(['linkTokens.count']);
    const samples = { ...internalSamples, spentProofs: { insert: [] } };
    expect(findUncoveredMethods(repositoriesOn(opened.database), samples)).toEqual(['spentProofs.insert']);
    await opened.database.close();
  });
});

test('a laid out statement breaks at its outermost clauses alone', () => {
  expect(formatSql('SELECT `a` FROM `t` WHERE `b` IN (SELECT `b` FROM `u` WHERE 1 = 1) AND (`c` = ? OR `d` = ?)')).toBe(
    'SELECT `a`\n  FROM `t`\n  WHERE `b` IN (SELECT `b` FROM `u` WHERE 1 = 1)\n    AND (`c` = ? OR `d` = ?)',
  );
});

describe('a folder of pages', () => {
  let folder = '';
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pilotage-sql-'));
    await writePages(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const command = () => {
    const parameters = ['--import', 'tsx', fileURLToPath(new URL('sqlPages.ts', import.meta.url)), folder, '--check'];
    return spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  };

  test('is one page a resource and one of the internal tables, and fresh when it was just written', async () => {
    expect(readdirSync(folder).toSorted()).toEqual([...resourceNames, 'internal'].map((name) => `${name}.sql`).toSorted());
    expect(await findStalePages(folder)).toEqual([]);
    expect(await writePages(folder)).toEqual([]);
    expect(command().status).toBe(0);
  });

  test('fails the check when a rule says another thing than its page, and names the page', () => {
    const path = join(folder, 'pilots.sql');
    writeFileSync(path, readFileSync(path, 'utf8').replace('WHERE `organisationId` = ?', 'WHERE 1 = 1'));
    const { status, stdout } = command();
    expect(status).toBe(1);
    expect(stdout).toBe('db/sql/pilots.sql is stale: npm run sql\n');
    expect(readFileSync(path, 'utf8')).toContain('SELECT `id` FROM `pilots` WHERE 1 = 1');
  });

  test('fails the check when an internal repository sends another statement than the page shows', () => {
    const path = join(folder, 'internal.sql');
    writeFileSync(path, readFileSync(path, 'utf8').replace('AND `expiresAt` > ?', 'AND `expiresAt` >= ?'));
    const { status, stdout } = command();
    expect([status, stdout]).toEqual([1, 'db/sql/internal.sql is stale: npm run sql\n']);
  });

  test('is stale by a page that is missing, longer, or of no resource, until it is written again', async () => {
    rmSync(join(folder, 'users.sql'));
    appendFileSync(join(folder, 'periods.sql'), '\n');
    writeFileSync(join(folder, 'gone.sql'), '');
    expect((await findStalePages(folder)).toSorted()).toEqual(['gone.sql', 'periods.sql', 'users.sql']);
    expect(await writePages(folder)).toHaveLength(3);
    expect(await findStalePages(folder)).toEqual([]);
  });
});
