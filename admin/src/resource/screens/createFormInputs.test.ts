import { expect, test } from 'vitest';
import { createFormInputs } from './createFormInputs.ts';

const fields = ['pilotId', 'title', { source: 'dueOn', needs: ['create', 'periods'] }] as const;
const base = { isNew: true, isAllowed: () => true, validators: {} };
const keysOf = (context: object) => createFormInputs('milestones', fields, { ...base, ...context }).map(({ key }) => key);

test('immutable fields are asked for at creation alone', () => {
  expect(keysOf({})).toEqual(['pilotId', 'title', 'dueOn']);
  expect(keysOf({ isNew: false })).toEqual(['title', 'dueOn']);
});

test('what a new record must be given is marked; a switch, which is never empty, is not', () => {
  const isMarked = ({ props }: { props: unknown }) => typeof props === 'object' && props !== null && 'isRequired' in props;
  expect(createFormInputs('milestones', fields, base).map(isMarked)).toEqual([true, true, false]);
  expect(createFormInputs('consortium', ['name', 'publishesProgress'], base).map(isMarked)).toEqual([true, false]);
});

test('what needs a right is left to those who have it', () => {
  expect(keysOf({ isAllowed: ([action]: readonly [string, string]) => action !== 'create' })).toEqual(['pilotId', 'title']);
});

test('the validators of a form reach their inputs', () => {
  const validate = () => 'too late';
  const [, title] = createFormInputs('milestones', fields, { ...base, validators: { title: validate } });
  expect(title?.props).toMatchObject({ source: 'title', validate });
});
