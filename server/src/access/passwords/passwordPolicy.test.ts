import { expect, test } from 'vitest';
import { isAcceptablePassword } from './passwordPolicy.ts';

test.each([
  ['a'.repeat(12), true],
  ['a'.repeat(128), true],
  ['🦆'.repeat(12), true],
  ['🦆'.repeat(128), true],
  ['a'.repeat(11), false],
  ['🦆'.repeat(11), false],
  ['a'.repeat(129), false],
  ['🦆'.repeat(129), false],
  [`${'a'.repeat(12)}\ud83e`, false],
  ['', false],
])('%j: %s', (password, acceptable) => {
  expect(isAcceptablePassword(password)).toBe(acceptable);
});
