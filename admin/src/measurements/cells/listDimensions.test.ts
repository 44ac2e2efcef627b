import { expect, test } from 'vitest';
import { listDimensions } from './listDimensions.ts';

test('lists removed categories and dimensions that a figure still uses', () => {
  const indicator = { dimensions: [{ name: 'gender', categories: ['female', 'men'] }] };
  expect(listDimensions(indicator, { gender: { women: 4, men: 1 }, age: { old: 2 } })).toEqual([
    {
      name: 'gender',
      categories: [
        { name: 'female', isRemoved: false },
        { name: 'men', isRemoved: false },
        { name: 'women', isRemoved: true },
      ],
    },
    { name: 'age', categories: [{ name: 'old', isRemoved: true }] },
  ]);
  expect(listDimensions({ dimensions: [] }, {})).toEqual([]);
});

test('lists typed parts of categories and dimensions that are no more, once each', () => {
  const indicator = { dimensions: [{ name: 'gender', categories: ['female'] }] };
  const typed = [
    { dimension: 'gender', category: 'women' },
    { dimension: 'gender', category: 'female' },
    { dimension: 'age', category: 'old' },
  ];
  expect(listDimensions(indicator, { gender: { women: 4 } }, typed)).toEqual([
    {
      name: 'gender',
      categories: [
        { name: 'female', isRemoved: false },
        { name: 'women', isRemoved: true },
      ],
    },
    { name: 'age', categories: [{ name: 'old', isRemoved: true }] },
  ]);
});
