import { expect, test } from 'vitest';
import { definitionRename } from './definitionRename.ts';
import { indicators } from './indicator.ts';

const dimensions = (name: string, category: string) =>
  indicators.update.safeParse({ dimensions: [{ name, categories: [category] }] }).success;

test('no dimension and no category has a name that the parts of a figure cannot be keyed by', () => {
  expect(['constructor', 'toString', 'prototype'].map((name) => dimensions(name, name))).toEqual([true, true, true]);
  expect([dimensions('__proto__', 'Women'), dimensions('gender', '__proto__')]).toEqual([false, false]);
  const rename = (to: string) => definitionRename.safeParse({ part: 'category', dimension: 'gender', category: 'Women', to });
  expect([rename('Ladies').success, rename('__proto__').success]).toEqual([true, false]);
});
