import { expect, expectTypeOf, test } from 'vitest';
import { defineScreens } from './defineScreens.ts';
import { lazyScreens } from './lazyScreens.ts';

const periods = defineScreens('periods', { edit: ['dueOn'] });
const load = async () => ({ default: periods });

test('screens are registered page by page, and records named as the contract says', () => {
  const screens = lazyScreens('periods', ['edit'], load);
  expect(Object.keys(screens)).toEqual(['name', 'edit', 'recordRepresentation']);
  expect(screens.recordRepresentation({ id: 9, number: 4 })).toBe('P4');
  expect(screens.recordRepresentation({ id: 9 })).toBe('9');
});

test('pages that are not declared, and the screens of another resource, do not compile', () => {
  expectTypeOf(load).toExtend<Parameters<typeof lazyScreens<'periods', 'edit'>>[2]>();
  expectTypeOf(load).not.toExtend<Parameters<typeof lazyScreens<'periods', 'edit' | 'list'>>[2]>();
  expectTypeOf(load).not.toExtend<Parameters<typeof lazyScreens<'pilots', 'edit'>>[2]>();
});
