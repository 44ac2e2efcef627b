import { expect, test } from 'vitest';
import { listDimensions } from './listDimensions.ts';

test('lists removed categories and dimensions that a figure still uses', () => {
  const indicator = { dimensions: [{ name: 'gender', categories: ['female', 'men'] }] };
  expect(listDimensions(indicator, { gender: { women: 4, men: 1 }, age: { old: 2 } })).toEqual([
    {
      name: 'gender',
      categories: [
        { name: 'female', isFormer: false },
        { name: 'men', isFormer: false },
        { name: 'women', isFormer: true },
      ],
    },
    { name: 'age', categories: [{ name: 'old', isFormer: true }] },
  ]);
  expect(listDimensions({ dimensions: [] }, {})).toEqual([]);
});
