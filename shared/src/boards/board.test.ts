import { expect, test } from 'vitest';
import { citedQuestionSchema, followingQuestionSchema } from '../citations/citation.ts';
import { boardRoles } from './board.ts';
import { readersOfBoard } from './readersOfBoard.ts';
import { validateBoard } from './validateBoard.ts';

test('an own board has no readers beside its author, a shared one those that it names, or all', () => {
  const nobody = { isForStaff: false, isForManagers: false, isForEvaluators: false, isForObservers: false };
  expect(readersOfBoard({ audience: 'own', roles: [...boardRoles] })).toEqual(nobody);
  expect(readersOfBoard({ audience: 'shared', roles: ['evaluator'] })).toEqual({ ...nobody, isForEvaluators: true });
  expect(readersOfBoard({ audience: 'shared', roles: ['partnerStaff', 'observer'] })).toEqual({
    ...nobody,
    isForStaff: true,
    isForObservers: true,
  });
  expect(Object.values(readersOfBoard({ audience: 'shared', roles: [] }))).toEqual([true, true, true, true]);
});

test('an own board names no roles, a shared one each once', () => {
  expect(validateBoard({ audience: 'own', roles: [] })).toEqual({});
  expect(validateBoard({ audience: 'own', roles: ['observer'] })).toEqual({ roles: { code: 'boards.rolesOfOwn' } });
  expect(validateBoard({ audience: 'shared', roles: ['observer', 'evaluator'] })).toEqual({});
  expect(validateBoard({ audience: 'shared', roles: ['observer', 'observer'] })).toEqual({ roles: { code: 'field.repeated' } });
});

test('the question of a tile is that of a citation, but that it may follow the newest period', () => {
  const questions = [
    { path: '/compare', params: { view: 'far', by: 'country', basis: 'approved', through: '4' } },
    { path: '/explain', params: { indicator: 'COUNT', key: 'AT', basis: 'own', through: '4', pilot: '7' } },
  ];
  for (const question of questions) {
    expect(followingQuestionSchema.parse(question)).toEqual(citedQuestionSchema.parse(question));
    const { through: _, ...params } = question.params;
    expect(followingQuestionSchema.safeParse({ ...question, params }).success).toBe(true);
    expect(citedQuestionSchema.safeParse({ ...question, params }).success).toBe(false);
    for (const wrong of [{ through: 'all' }, { next: '/users' }, { asOf: 'yesterday' }])
      expect(followingQuestionSchema.safeParse({ ...question, params: { ...params, ...wrong } }).success).toBe(false);
  }
});
