// Follows "Add a resource in ten minutes" of CONTRIBUTING.md in a copy of the tree: the compiler is the checklist, and at the end it works.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { copyTree, packages } from './copyTree.mjs';
import { root } from './turbo.mjs';

let copy;

const fence = /^( *)```tsx? file=(\S+)(?: (before|after|replace)="([^"]*)")?(?: by="([^"]*)")?\n([\s\S]*?)^\1```$/gm;

/** The pieces of code of the page, by the step in which they stand. */
function piecesOf(page) {
  const steps = page.split(/^(?=\d\. \*\*)/m).slice(1);
  return steps.map((step) =>
    [...step.matchAll(fence)].map(([, indent, file, place, mark, by, code]) => ({
      file,
      place,
      mark,
      by,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    })),
  );
}

function put({ file, place, mark, by, code }) {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  if (place === undefined) {
    assert.ok(!existsSync(path), `${file} is there already`);
    return writeFileSync(path, code);
  }
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(mark), `${file} has no ${mark}`);
  const at = text.lastIndexOf(mark);
  if (place === 'replace') return writeFileSync(path, `${text.slice(0, at)}${by}${text.slice(at + mark.length)}`);
  writeFileSync(path, mark === '' ? text + code : text.slice(0, at) + code + text.slice(at));
}

/** All parts in one reading: what several of them use is read once. */
const compiled = () => {
  const config = { extends: './admin/tsconfig.json', include: [...packages.map((part) => `${part}/src`), 'admin/e2e'] };
  writeFileSync(join(copy, 'tsconfig.all.json'), JSON.stringify(config));
  return spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.all.json', '--noEmit', '--checkers', '1'], {
    cwd: copy,
    encoding: 'utf8',
  }).stdout;
};

const ran = (part, ...files) =>
  spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', ...files], {
    cwd: join(copy, part),
    encoding: 'utf8',
  });

/** Where SQLite is compiled meanwhile, it is there a little later. */
async function databaseIsThere() {
  const file = join(root, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node');
  for (const until = Date.now() + 300_000; !existsSync(file); ) {
    assert.ok(Date.now() < until, `there is no ${file}`);
    await setTimeout(500);
  }
}

before(() => {
  mkdirSync(join(root, 'var'), { recursive: true });
  copy = mkdtempSync(join(root, 'var/contributing-'));
  copyTree(copy);
});
after(() => rmSync(copy, { recursive: true, force: true }));

test('whoever follows the page has a resource that works, and the compiler names each place on the way', async () => {
  const [first, ...others] = piecesOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'));
  first.forEach(put);
  const missing = compiled();
  for (const place of ['shared/src/resources.ts', 'shared/src/access/rules.ts', 'db/src/tables.ts', 'admin/src/screens.ts'])
    assert.match(missing, new RegExp(place.replaceAll('.', '\\.')), `the compiler does not ask for ${place}`);
  others.flat().forEach(put);
  assert.equal(compiled().trim(), '');
  await databaseIsThere();
  const migrated = ran('db', 'src/migrations/migrations.test.ts');
  assert.equal(migrated.status, 0, migrated.stdout);
  const served = ran('server', 'src/venues/venues.resource.test.ts', 'src/tenancy/rights.test.ts', '-t', 'venues');
  assert.equal(served.status, 0, served.stdout + served.stderr);
});
