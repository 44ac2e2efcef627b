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

test('a laid out statement breaks at its outermost clauses alone', () => {
  expect(formatSql('SELECT `a` FROM `t` WHERE `b` IN (SELECT `b` FROM `u` WHERE 1 = 1) AND (`c` = ? OR `d` = ?)')).toBe(
    'SELECT `a`\n  FROM `t`\n  WHERE `b` IN (SELECT `b` FROM `u` WHERE 1 = 1)\n    AND (`c` = ? OR `d` = ?)',
  );
});

describe('a folder of pages', () => {
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

  test('is one page a resource, and fresh when it was just written', () => {
    expect(readdirSync(folder).toSorted()).toEqual(resourceNames.map((name) => `${name}.sql`).toSorted());
    expect(findStalePages(folder)).toEqual([]);
    expect(writePages(folder)).toEqual([]);
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

  test('is stale by a page that is missing, longer, or of no resource, until it is written again', () => {
    rmSync(join(folder, 'users.sql'));
    appendFileSync(join(folder, 'periods.sql'), '\n');
    writeFileSync(join(folder, 'gone.sql'), '');
    expect(findStalePages(folder).toSorted()).toEqual(['gone.sql', 'periods.sql', 'users.sql']);
    expect(writePages(folder)).toHaveLength(3);
    expect(findStalePages(folder)).toEqual([]);
  });
});
