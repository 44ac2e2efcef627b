import { describe, expect, test } from 'vitest';
import type { CaseDeclaration } from './caseDeclaration.ts';
import { defineCases } from './defineCases.ts';

const rights = `
  list own        | 401 401 full full full no  no  403
  list own closed | 401 401 full full full no  no  403
  list foreign    | 401 401 no   no   full no  no  403
  get own         | 401 401 full full full no  no  no
  get own closed  | 401 401 full full full no  no  no
  create own      | 401 401 403  201  403  403 403 403
  create foreign  | 401 401 403  403  403  403 403 403
  update own      | 401 401 200  200  403  404 404 404
  update foreign  | 401 401 404  404  403  404 404 404
  delete own      | 401 401 403  200  403  404 404 404`;

const noRow = async () => ({ id: 1, canary: null });
const declaration: CaseDeclaration = {
  bodies: { own: () => ({ title: 'New' }), foreign: () => ({ title: 'Theirs' }) },
  change: () => ({ title: 'Changed' }),
  rows: { 'own closed': noRow, own: noRow, foreign: noRow },
  rights,
};
const definePilots = (overrides: Partial<CaseDeclaration> = {}) => defineCases('pilots', { ...declaration, ...overrides });

describe('who acts', () => {
  test('is who may do most, with the row and the body for it', () => {
    expect(definePilots().findActor()).toEqual({ actor: 'managerA', row: 'own', body: 'own' });
    const leading = rights.replace('create foreign  | 401 401 403  403  403', 'create foreign  | 401 401 403  403  201');
    expect(definePilots({ rights: leading }).findActor().actor).toBe('managerA');
  });

  test('is the manager among equals, then staff', () => {
    const alike = `list own | 401 401 full full full no no 403`;
    expect(definePilots({ rights: alike }).findActor().actor).toBe('managerA');
    expect(definePilots({ rights: alike.replace('full full full', 'full no full') }).findActor().actor).toBe('staffA');
  });

  test('can be declared, and so can the row', () => {
    expect(definePilots({ actor: 'staffA', row: 'own closed' }).findActor()).toMatchObject({
      actor: 'staffA',
      row: 'own closed',
    });
  });

  test('has no row where none can be created', () => {
    expect(definePilots({ rows: {} }).findActor().row).toBeNull();
    expect(definePilots({ rows: {} }).findWriter()).toBeNull();
  });

  test('has a body, or the error names the file', () => {
    expect(() => definePilots({ bodies: {} }).findActor()).toThrow(/^pilots\.cases\.ts: there is no body; write in `bodies`/);
  });
});

test('rows are those of the bodies where none are declared', () => {
  const { rows: _, ...withoutRows } = declaration;
  expect(defineCases('pilots', withoutRows).rowKinds).toEqual(['own', 'foreign']);
});

test('all fields are read by the lead partner, or by the declared reader', () => {
  expect(definePilots().reader).toBe('lead');
  expect(definePilots({ reader: 'staffA' }).reader).toBe('staffA');
});

test('rows are hidden that the manager does not get, or does not list where the rights say no more', () => {
  expect(definePilots().hiddenKinds).toEqual(['foreign']);
  const got = `${rights}\n get foreign | 401 401 no full full no no no`;
  expect(definePilots({ rights: got }).hiddenKinds).toEqual([]);
});

describe('the data provider', () => {
  test('is answered by the rights of the actor', () => {
    const { findOutcome } = definePilots();
    expect(findOutcome('getList')).toBe('ok');
    expect(findOutcome('create')).toBe('ok');
    expect(findOutcome('updateMany')).toBe('428');
    const byStaff = definePilots({ actor: 'staffA' });
    expect([byStaff.findOutcome('create'), byStaff.findOutcome('deleteMany')]).toEqual(['403', '403']);
    expect(definePilots({ row: 'foreign' }).findOutcome('getOne')).toBe('ok');
    expect(definePilots({ actor: 'managerA', row: 'foreign' }).findOutcome('getMany')).toBe('404');
  });

  test('is answered 404 for a verb that the contract lacks', () => {
    const nudges = defineCases('nudges', { ...declaration, rights: 'list own | 401 401 full full full 403 403 403' });
    expect([nudges.findOutcome('getOne'), nudges.findOutcome('update'), nudges.findOutcome('delete')]).toEqual([
      'ok',
      '404',
      '404',
    ]);
  });

  test('is answered as declared', () => {
    expect(definePilots({ outcomes: { create: '415' } }).findOutcome('create')).toBe('415');
  });

  test('needs a line of the rights, and the error names the file and the line', () => {
    expect(() => definePilots({ row: 'own closed' }).findOutcome('delete')).toThrow(
      'pilots.cases.ts: the rights have no line "delete own closed"; write it, or write in `outcomes` what delete is answered.',
    );
  });

  test('is asked for rows by the first reference, or by the declared field', () => {
    expect(definePilots().findTarget()).toBe('organisationId');
    expect(definePilots({ target: 'stage' }).findTarget()).toBe('stage');
    expect(() => defineCases('periods', declaration).findTarget()).toThrow(
      'periods.cases.ts: there is no reference; write in `target` a field that can be filtered.',
    );
  });
});

describe('a writer', () => {
  test('updates the row and sends the body of the actor', () => {
    expect(definePilots().findWriter()).toEqual({ by: 'managerA', row: 'own', body: 'own' });
    expect(definePilots({ writtenRow: 'own closed' }).findWriter()?.row).toBe('own closed');
  });

  test('sends no body that the actor may not send', () => {
    expect(definePilots({ actor: 'staffA' }).findWriter()).toEqual({ by: 'staffA', row: 'own', body: null });
  });

  test('is nobody where the contract has no update', () => {
    expect(defineCases('nudges', declaration).findWriter()).toBeNull();
  });
});

describe('a manager', () => {
  test('creates and updates what the rights allow, also where another one acts', () => {
    expect(definePilots({ actor: 'lead', row: 'foreign' }).findManagerCase()).toEqual({ row: 'own', body: 'own' });
    expect(definePilots().findOwnRow()).toBe('own');
  });

  test('has nothing where nothing may be created or updated', () => {
    const refused = rights.replaceAll(/201|200/g, '403');
    expect(definePilots({ rights: refused }).findManagerCase()).toBeNull();
    expect(definePilots({ rights: refused }).findOwnRow()).toBeUndefined();
  });
});
