import { blankReport, type Viewer } from '@pilotage/shared';
import { describe, expect, test } from 'vitest';
import {
  authorizedRowsStatement,
  authorizedRowStatement,
  insertStatement,
  listStatements,
  lockOrInsertStatement,
  referencesStatement,
  visibleIdsStatement,
} from './statements.ts';

const visitor: Viewer = { role: 'visitor' };

describe('statements', () => {
  test('are none for a viewer who may read nothing of a resource', () => {
    expect(listStatements(visitor, 'auditEvents', {})).toBe(null);
    expect(authorizedRowStatement(visitor, 'auditEvents', 1, 'read')).toBe(null);
    expect(authorizedRowsStatement(visitor, 'auditEvents', [1], 'read')).toBe(null);
    expect(visibleIdsStatement(visitor, 'auditEvents', [1])).toBe(null);
    expect(referencesStatement(visitor, [{ resource: 'auditEvents', ids: [1] }])).toBe(null);
  });

  test('look up only what is asked for and may be read', () => {
    const references = referencesStatement(visitor, [
      { resource: 'auditEvents', ids: [1] },
      { resource: 'organisations', ids: [] },
      { resource: 'organisations', ids: [7, 8] },
    ]);
    expect(references?.text).toMatch(/^SELECT \? AS `at`, `id`, NULL AS `owner` FROM `organisations` WHERE [^;]* IN \(\?, \?\)$/);
    expect([references?.values[0], ...(references?.values.slice(-2) ?? [])]).toEqual([2, 7, 8]);
  });

  test('of a list without an order give it by id', () => {
    expect(listStatements(visitor, 'organisations', {})?.page.text).toMatch(/ ORDER BY `id` ASC/);
  });

  test('insert a row, or raise the guard of the one with the same key, in the words of each engine', () => {
    const row = { organisationId: 1, periodId: 2, ...blankReport };
    const insert = insertStatement('reports', [row]);
    expect(insert.text).toMatch(/^INSERT INTO `reports` \(`organisationId`, `periodId`, /);
    expect(lockOrInsertStatement('mysql', 'reports', row)).toEqual({
      text: `${insert.text} ON DUPLICATE KEY UPDATE \`guard\` = \`guard\` + 1`,
      values: insert.values,
    });
    expect(lockOrInsertStatement('sqlite', 'reports', row)).toEqual({
      text: `${insert.text} ON CONFLICT (\`organisationId\`, \`periodId\`) DO UPDATE SET \`guard\` = \`guard\` + 1`,
      values: insert.values,
    });
  });

  test('store a folded text in what its column holds, and none of an empty field', () => {
    // One letter that is folded to three.
    const long = 'ﬃ'.repeat(200);
    expect(insertStatement('pilots', [{ title: long }]).values).toEqual([long, 'ffi'.repeat(200).slice(0, 400)]);
    expect(insertStatement('organisations', [{ shortName: null }]).values).toEqual([null, null]);
  });
});
