import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { screens } from './screens.ts';

const modules = import.meta.glob<{ default: { resource: string } }>('./**/*.screens.tsx');

test('every file of screens is named as its resource, loads, and is in the map', async () => {
  const loaded = await Promise.all(
    Object.entries(modules).map(async ([path, load]) => [basename(path), (await load()).default.resource]),
  );
  const registered = Object.values(screens).flatMap((screen) => (screen ? [screen.name] : []));
  expect(loaded.map(([, resource]) => resource).toSorted()).toEqual(registered.toSorted());
  expect(loaded).toEqual(loaded.map(([, resource]) => [`${resource}.screens.tsx`, resource]));
});
