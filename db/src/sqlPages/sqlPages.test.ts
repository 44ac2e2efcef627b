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

describe.each(engines)('SQL pages on %s', (engine) => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openEmptyDatabase(engine);
  });
  afterAll(() => opened.database.close());

  test('contain valid statements only', async () => {
    const statementByText = new Map(everyStatement.map(({ statement }) => [statement.text, statement]));
    expect(statementByText.size).toBeGreaterThan(200);
    for (const { text, values } of statementByText.values()) await opened.database.rows(new Sql(`EXPLAIN ${text}`, values));
  });

  test('every statement of the internal repositories is valid on this engine', async () => {
    const recorded = await recordInternalStatements(opened.database.dialect);
    const statements = recorded.flatMap((each) => each.statements);
    expect(statements.length).toBeGreaterThan(200);
    const once = new Map(statements.map((statement) => [statement.text, statement]));
    for (const { text, values } of once.values()) await opened.database.rows(new Sql(`EXPLAIN ${text}`, values));
  });
});

describe('renderResourcePage', () => {
  const measurements = renderResourcePage('measurements');

  test('lists every role and granted action, and marks refused ones', () => {
    for (const role of Object.keys(exampleActors)) {
      for (const action of ['create', 'update', 'delete', 'compare', 'submit', 'approve', 'return'])
        expect(measurements).toMatch(new RegExp(`^-- ${role}, ${action}(:|$)`, 'm'));
    }
    expect(measurements).toContain('-- juror, read: refused');
    expect(measurements).toContain('-- leadPartner, update: refused');
    expect(measurements).not.toContain('-- partnerStaff, open');
  });

  test('binds and shows all values', () => {
    expect(measurements).toContain('-- partnerStaff, list: total alone\n-- ? = 11\nSELECT COUNT(*)');
    expect(measurements).not.toMatch(/^\s.*= '/m);
  });

  test('does not filter by fields that the role may not read', () => {
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

test('formatSql breaks lines at outermost clauses only', () => {
  expect(formatSql('SELECT `a` FROM `t` WHERE `b` IN (SELECT `b` FROM `u` WHERE 1 = 1) AND (`c` = ? OR `d` = ?)')).toBe(
    'SELECT `a`\n  FROM `t`\n  WHERE `b` IN (SELECT `b` FROM `u` WHERE 1 = 1)\n    AND (`c` = ? OR `d` = ?)',
  );
});

test('the pages of the repository show the statements of today’s rules', async () => {
  expect(await findStalePages(fileURLToPath(new URL('../../sql', import.meta.url)))).toEqual([]);
});

describe('a folder of SQL pages', () => {
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

  test('contains one page for each resource and one for the internal tables, and is current after writing', async () => {
    expect(readdirSync(folder).toSorted()).toEqual([...resourceNames, 'internal'].map((name) => `${name}.sql`).toSorted());
    expect(await findStalePages(folder)).toEqual([]);
    expect(await writePages(folder)).toEqual([]);
    expect(command().status).toBe(0);
  });

  test('fails the check and names the page if a rule has changed', () => {
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

  test('is stale if a page is missing, changed or unknown, until it is written again', async () => {
    rmSync(join(folder, 'users.sql'));
    appendFileSync(join(folder, 'periods.sql'), '\n');
    writeFileSync(join(folder, 'gone.sql'), '');
    expect((await findStalePages(folder)).toSorted()).toEqual(['gone.sql', 'periods.sql', 'users.sql']);
    expect(await writePages(folder)).toHaveLength(3);
    expect(await findStalePages(folder)).toEqual([]);
  });
});
