import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { boundaryOffences, circles } from './boundaries.mjs';

const sound = {
  'shared/src/index.ts': "export { a } from './a.ts';",
  'shared/src/a.ts': 'export const a = 1;',
  'db/src/index.ts': "export { a as b } from '@pilotage/shared';",
  'db/src/testing/index.ts': "export { a as c } from '@pilotage/shared';",
  'server/src/app/main.ts': "import 'node:http'; import { b } from '@pilotage/db'; console.log(b);",
  'server/src/app/main.test.ts': "import { c } from '@pilotage/db/testing'; console.log(c);",
  'server/src/pilots/pilots.cases.ts': "import { c } from '@pilotage/db/testing'; console.log(c);",
  'admin/src/App.tsx':
    "import type { a } from '@pilotage/shared'; export const App = () => <p>{import('./Late.tsx')}</p>; export type A = typeof a;",
  'admin/src/Late.tsx': "import { App } from './App.tsx'; export default App;",
};

/** What is refused in a repository of `sound` and the planted files. */
function refused(planted = {}) {
  const root = mkdtempSync(join(tmpdir(), 'pilotage-boundaries-'));
  for (const [path, text] of Object.entries({ ...sound, ...planted })) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { files, found } = boundaryOffences(root);
  rmSync(root, { recursive: true });
  assert.equal(files, Object.keys({ ...sound, ...planted }).length);
  return found;
}

test('a sound repository passes, a lazily loaded page that looks back included', () => assert.deepEqual(refused(), []));

const planted = [
  ['shared/src/b.ts', "import { b } from '@pilotage/db';", /shared may not know db/],
  ['shared/src/b.ts', "import { readFileSync } from 'node:fs';", /browsers/],
  ['db/src/b.ts', "import '../../server/src/app/main.ts';", /db may not know server/],
  ['server/src/b.ts', "import { App } from '../../admin/src/App.tsx';", /server may not know admin/],
  ['admin/src/b.tsx', "import type { b } from '@pilotage/db'; export const B = <p />;", /admin may not know db/],
  ['admin/src/b.tsx', "export const late = () => import('../../server/src/app/main.ts');", /admin may not know server/],
  ['db/src/b.ts', "export * from '../../shared/src/a.ts';", /inside/],
  ['server/src/b.test.ts', "import { a } from '../../shared/src/a.ts';", /inside/],
  ['server/src/b.ts', "import { a } from '@pilotage/shared/src/a.ts';", /leads nowhere/],
  ['server/src/b.ts', "import { c } from '@pilotage/db/testing';", /is for tests only/],
  ['server/src/pilots/b.ts', "import './pilots.cases.ts';", /is for tests only/],
  ['server/src/b.ts', "import { a } from './gone.ts';", /leads nowhere/],
  ['server/src/http/b.ts', "import '../app/main.ts';", /is a feature/],
];
for (const [path, text, reason] of planted)
  test(`${path} may not ${text}`, () => {
    const found = refused({ [path]: `\n${text}` });
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0], reason);
    assert.ok(found[0].startsWith(`${path}:2 `));
  });

test('a circle is named once, file by file', () => {
  assert.deepEqual(refused({ 'shared/src/b.ts': "import type { C } from './c.ts';", 'shared/src/c.ts': "import './b.ts';" }), [
    'a circle: shared/src/b.ts -> shared/src/c.ts -> shared/src/b.ts',
  ]);
  assert.deepEqual(
    circles(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
    [],
  );
});
