import { expect, test } from 'vitest';
import { isAdminPath } from './adminPages.ts';

test('accepts paths of admin pages and of resources with screens only', () => {
  for (const path of [
    '/',
    '/login',
    '/figures',
    '/account/password',
    '/pilots',
    '/pilots/create',
    '/pilots/5',
    '/pilots/5/show',
    '/c/abcdefghjkmn',
  ])
    expect([path, isAdminPath(path)]).toEqual([path, true]);
  for (const path of [
    '/metrics',
    '/pilot',
    '/measurements',
    '/pilots/',
    '/pilots/x',
    '/pilots/5/steal',
    '/Pilots',
    '/admin',
    '//',
    '/c/:code',
    '/c/abc',
    '/c/ABCDEFGHJKMN',
    '',
  ])
    expect([path, isAdminPath(path)]).toEqual([path, false]);
});
