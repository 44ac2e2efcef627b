import { adminPages, resourceNames, resourcesWithoutScreens } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';
import { screens } from './screens.ts';

test('the server knows exactly the paths of the admin’s pages', () => {
  const open = ['/', '/login', '/forgot-password', '/reset-password', '/invitation', '/first-account'];
  expect([...open, ...Object.keys(pages)].toSorted()).toEqual(adminPages.toSorted());
  expect(resourceNames.filter((name) => screens[name] === null)).toEqual(resourcesWithoutScreens);
});
