// Follows "Add a resource in five minutes" of CONTRIBUTING.md in a copy of the tree: at the end everything
// passes, and what is forgotten is named.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { copyTree, packages } from './copyTree.mjs';
import { root } from './turbo.mjs';

let copy;

const fence = /^( *)```tsx? file=(\S+) (written|rewritten|before|replace)(?:="([^"]*)")?\n([\s\S]*?)^\1```$/gm;

/** The pieces of code of the page, in their order. */
function readPieces() {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  return [...page.matchAll(fence)].map(([, indent, file, place, mark = '', code]) => ({
    file,
    place,
    mark: mark.replaceAll(String.raw`\n`, '\n'),
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** Does with a file what the page says. */
function apply({ file, place, mark, code }) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (place === 'written') return assert.equal(text, code, `npm run new writes another ${file} than the page shows`);
  if (place === 'rewritten') return writeFileSync(path, code);
  assert.ok(text.includes(mark), `${file} has no ${mark}`);
  const at = text.lastIndexOf(mark);
  const [added, rest] = place === 'replace' ? [code.trimEnd(), at + mark.length] : [code, at];
  writeFileSync(path, text.slice(0, at) + added + text.slice(rest));
}

/** Runs a command of package.json without its installation. */
function npmRun(name, ...parameters) {
  const [node, ...script] = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')).scripts[name].split(' ');
  assert.equal(node, 'node');
  return spawnSync(process.execPath, [...script, ...parameters], { cwd: copy, encoding: 'utf8' });
}

function assertPassed(name, { status, stdout, stderr }) {
  assert.equal(status, 0, `${name} failed\n${stdout}${stderr}`);
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
  copy = mkdtempSync(join(tmpdir(), 'contributing-'));
  copyTree(copy);
  // The checks read what git knows.
  const git = (...parameters) => spawnSync('git', parameters, { cwd: copy });
  git('init', '--quiet');
  git('add', '--all');
});
after(() => rmSync(copy, { recursive: true, force: true }));

test('whoever follows the page has a resource that works, and every check passes', async () => {
  await databaseIsThere();
  assertPassed('npm run new', npmRun('new', 'trainings', 'pilotId:pilots', 'day:day', 'count:whole'));
  readPieces().forEach(apply);
  assertPassed('npm run sql', npmRun('sql'));
  assertPassed('npm run check', npmRun('check'));
  assertPassed('the tests of db', ran('db', 'src/migrations/migrations.test.ts', 'src/sqlPages'));
  assertPassed('the walks', ran('server', 'src/tenancy', 'src/http/records', '-t', 'trainings'));
});

test('what the command refuses leaves the tree as it was', () => {
  const listChanges = () => spawnSync('git', ['status', '--porcelain'], { cwd: copy, encoding: 'utf8' }).stdout;
  const before = listChanges();
  for (const [parameters, reason] of [
    [['zones', 'total:whole'], /The field name total is not allowed/],
    [['zones', 'pilotId:pilots', 'pilotid:text'], /The field name pilotid is not allowed/],
    [['mails', 'name:text'], /mails means something else already/],
    [['pilots', 'name:text'], /There is a resource pilots already/],
    [['zones', '--singular', '../../zone', 'name:text'], /The name of one record/],
    [['zones', 'ownerId:users', 'name:text'], /The tests do not know a record of users/],
  ]) {
    const { status, stderr } = npmRun('new', ...parameters);
    assert.equal(status, 1);
    assert.match(stderr, reason);
    assert.equal(listChanges(), before);
  }
});

/** What may be forgotten: the file, what is taken away there, and who must name the file. */
const forgotten = [
  ['shared/src/access/rules.ts', /^ {2}trainings: \{[\s\S]*?^ {2}\},\n/m],
  ['shared/src/resources.ts', /^ {2}trainings,\n/m],
  ['admin/src/screens.ts', /^ {2}trainings: lazyScreens\([\s\S]*?\),\n/m],
  ['admin/src/words.ts', /^ {2}trainings: trainingsWords,\n/m],
  ['server/src/testing/cases.ts', /^ {2}trainings: trainingCases,\n/m],
  ['admin/src/trainings/trainings.en.ts', /count: '[^']*',?/],
  ['shared/src/trainings/training.ts', /^ {2}comparisonEffect: .*\n/m],
];

test('what is forgotten is named by the compiler with its file', () => {
  const texts = forgotten.map(([file, part]) => {
    const text = readFileSync(join(copy, file), 'utf8');
    assert.match(text, part, `${file} has nothing to forget`);
    writeFileSync(join(copy, file), text.replace(part, ''));
    return text;
  });
  const said = compiled();
  for (const [at, [file]] of forgotten.entries()) {
    writeFileSync(join(copy, file), texts[at]);
    assert.ok(said.includes(`${file}(`), `nothing names ${file}:\n${said.slice(0, 3000)}`);
  }
});

test('a forgotten migration and a forgotten page of SQL are named with the command that writes them', () => {
  const list = join(copy, 'db/src/migrations/migrations.ts');
  writeFileSync(list, readFileSync(list, 'utf8').replace(/^ {2}Trainings\d+,\n/m, ''));
  rmSync(join(copy, 'db/sql/trainings.sql'));
  const { status, stdout } = npmRun('check');
  assert.notEqual(status, 0);
  assert.match(stdout, /Makes the table trainings\. Write it: npm run migration/);
  assert.match(stdout, /npm run sql/);
});
