import { expect, test } from 'vitest';
import { moduleStateOn } from './moduleStateOn.ts';

test('a module is open from its first day to its last, both included', () => {
  const module = { opensOn: '2018-09-10', closesOn: '2019-12-31' };
  const states = ['2018-09-09', '2018-09-10', '2019-12-31', '2020-01-01'].map((day) => moduleStateOn(module, day));
  expect(states).toEqual(['planned', 'open', 'open', 'closed']);
  expect(moduleStateOn({ ...module, closesOn: null }, '2099-01-01')).toBe('open');
});
