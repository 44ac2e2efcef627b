import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actions, resourceNames } from '@pilotage/shared';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Sql } from '../store/sql.ts';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { exampleActors } from './exampleActors.ts';
import { formatSql } from './formatSql.ts';
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

test('formatSql breaks lines at outermost clauses only', () => {
  expect(formatSql('SELECT `a` FROM `t` WHERE `b` IN (SELECT `b` FROM `u` WHERE 1 = 1) AND (`c` = ? OR `d` = ?)')).toBe(
    'SELECT `a`\n  FROM `t`\n  WHERE `b` IN (SELECT `b` FROM `u` WHERE 1 = 1)\n    AND (`c` = ? OR `d` = ?)',
  );
});

describe('a folder of SQL pages', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pilotage-sql-'));
    writePages(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const command = () => {
    const parameters = ['--import', 'tsx', fileURLToPath(new URL('sqlPages.ts', import.meta.url)), folder, '--check'];
    return spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  };

  test('contains one page for each resource and is current after writing', () => {
    expect(readdirSync(folder).toSorted()).toEqual(resourceNames.map((name) => `${name}.sql`).toSorted());
    expect(findStalePages(folder)).toEqual([]);
    expect(writePages(folder)).toEqual([]);
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

  test('is stale if a page is missing, changed or unknown, until it is written again', () => {
    rmSync(join(folder, 'users.sql'));
    appendFileSync(join(folder, 'periods.sql'), '\n');
    writeFileSync(join(folder, 'gone.sql'), '');
    expect(findStalePages(folder).toSorted()).toEqual(['gone.sql', 'periods.sql', 'users.sql']);
    expect(writePages(folder)).toHaveLength(3);
    expect(findStalePages(folder)).toEqual([]);
  });
});
