import { expect, test } from 'vitest';
import type { CaseDeclaration } from './caseDeclaration.ts';
import { defineCases } from './defineCases.ts';
import { listCaseProblems } from './listCaseProblems.ts';

const createRow = async () => ({ id: 1, canary: null });
const declaration: CaseDeclaration = {
  bodies: { own: () => ({}) },
  change: () => ({}),
  rows: { own: createRow },
  rights: ['list own', 'get own', 'create own', 'update own', 'delete own']
    .map((line) => `${line} | 401 401 403 403 403 403 403 403`)
    .join('\n'),
};
const listProblems = (overrides: Partial<CaseDeclaration>) =>
  listCaseProblems(defineCases('pilots', { ...declaration, ...overrides }));

test('complete cases have no problem', () => {
  expect(listProblems({})).toEqual([]);
});

test('a kind of row or body without a line of the rights is named with its file', () => {
  expect(listProblems({ rows: { own: createRow, named: createRow } })).toEqual([
    'pilots.cases.ts: the rights have no line about "named" of `rows`; write one for each verb that it is there for.',
  ]);
  expect(listProblems({ bodies: { own: () => ({}), foreign: () => ({}) } })).toEqual([
    'pilots.cases.ts: the rights have no line about "foreign" of `bodies`; write one for each verb that it is there for.',
  ]);
});

test('a line of the rights without its row or body is named with its file', () => {
  expect(listProblems({ rows: {}, bodies: {} })).toEqual([
    'pilots.cases.ts: the rights speak of "own", which `rows` lacks; write there how it is made.',
    'pilots.cases.ts: the rights speak of "own", which `bodies` lacks; write there how it is made.',
  ]);
});

test('a verb of the contract without a line is named with its file', () => {
  expect(listProblems({ rights: declaration.rights.replace(/delete.*/, '') })).toEqual([
    'pilots.cases.ts: the rights have no line of the verb "delete"; write who may, one line for each kind.',
  ]);
});

test('a line without a word for each column is named with its file', () => {
  expect(() => listProblems({ rights: 'list own | 401 401 full' })).toThrow(
    'pilots.cases.ts: Not one word for each column: list own | 401 401 full',
  );
});

test('a resource without verbs has rights on any row, and rows of none', () => {
  const rights = 'list any | 404 404 404 404 404 404 404 404\ncreate own | 404 404 404 404 404 404 404 404';
  expect(listCaseProblems(defineCases('expectations', { ...declaration, rows: {}, rights }))).toEqual([]);
});
