import { citableViews } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { hasPast, views } from './views.ts';

test('the views are those that can be cited, and the academy, which has no past', () => {
  expect(views.toSorted()).toEqual([...citableViews, 'academy'].toSorted());
  expect(views.filter((view) => !hasPast(view))).toEqual(['academy']);
});
