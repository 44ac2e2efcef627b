import assert from 'node:assert/strict';
import test from 'node:test';
import { offences, parsed } from './habits.mjs';
import { crowdedNames } from './nameRules.mjs';

const none = { casts: {}, hasSelectors: {}, linesAbove300: {} };
const found = (path, text, allowed = none) => offences(parsed(path, text), allowed);

/** The text is refused at `path`, on its line `line`, for a reason that `message` matches. */
function refuses(path, text, message, line = 1) {
  const offence = found(path, text);
  assert.equal(offence.length, 1, `${path}: ${text}\n${offence.join('\n')}`);
  assert.match(offence[0], message);
  assert.ok(offence[0].startsWith(`${path}:${line} `), offence[0]);
}
const permits = (path, text) => assert.deepEqual(found(path, text), []);

test('a lint exception in a comment is refused, in a string it is text', () => {
  for (const words of [
    'oxlint-disable-next-line',
    'biome-ignore lint',
    'eslint-disable',
    '@ts-ignore',
    '@ts-expect-error',
    '@ts-nocheck',
  ])
    refuses('shared/src/a.ts', `const a = 1;\n// ${words}\n`, /never a comment/, 2);
  refuses('admin/src/A.tsx', 'const a = <p>{/* eslint-disable */}</p>;', /never a comment/);
  permits('shared/src/a.ts', "const a = '@ts-ignore';");
});

test('any is refused as a type, not as a word', () => {
  refuses('shared/src/a.ts', 'export function f(a: Record<string, any>) { return a; }', /no any/);
  permits('shared/src/a.ts', "const any = 'any';");
});

test('no screen cuts a day out of an instant', () => {
  refuses('admin/src/a.ts', 'const day = approvedAt.slice(0, 10);', /toLocalDay/);
  permits('admin/src/a.ts', 'const first = names.slice(0, 9);');
  permits('admin/src/a.test.ts', 'const day = approvedAt.slice(0, 10);');
  permits('server/src/a.ts', 'const day = approvedAt.slice(0, 10);');
});

test('the database is reached through the scoped store only', () => {
  refuses('server/src/a.ts', 'await dataSource.transaction(async (store) => store);', /store\.transaction/);
  refuses('server/src/a.ts', 'await this.dataSource.transaction(async (sql) => sql);', /store\.transaction/);
  refuses('server/src/a.ts', 'export let manager: EntityManager;', /EntityManager/);
  refuses('db/src/pilots/a.ts', "source.createQueryBuilder('a');", /createQueryBuilder/);
  refuses('db/src/pilots/a.ts', "source.getRepository('a');", /getRepository/);
  permits('db/src/store/a.ts', "source.createQueryBuilder('a'); dataSource.transaction(async (store) => store);");
});

test('internal tables are reached through their repositories only', () => {
  refuses('server/src/a.ts', "import { connectionOf } from '@pilotage/db';", /store\.internal/);
  refuses('server/src/a.test.ts', 'await insertMail(connectionOf(store));', /store\.internal/);
  refuses('server/src/a.ts', 'await db.database.rows(statement);', /no database\.rows/);
  refuses('server/src/a.ts', 'await database.write(statement);', /no database\.write/);
  refuses('server/src/a.ts', 'await database.transaction(async (sql) => sql);', /no database\.transaction/);
  permits('db/src/store/a.ts', 'connectionOf(store); await database.rows(statement);');
  permits('server/src/testing/bench/a.ts', 'await database.rows(statement);');
  permits('server/src/a.ts', 'await internal.mails.insert(mail); await database.close();');
});

test('process.env is read in the configuration only', () => {
  refuses('server/src/http/a.ts', 'const port = process.env.PORT;', /read once/);
  refuses('db/src/a.ts', "const port = process['env'];", /read once/);
  refuses('admin/src/a.ts', 'const { env } = process;', /read once/);
  refuses('shared/src/a.ts', "import { env } from 'node:process';", /read once/);
  for (const path of [
    'server/src/app/config.ts',
    'scripts/a.mjs',
    'server/src/a.test.ts',
    'admin/vite.config.ts',
    'db/src/testing/a.ts',
  ])
    permits(path, 'const port = process.env.PORT;');
});

test('numbers and dates are shown by our wrappers and entered as text', () => {
  refuses('admin/src/pilots/A.tsx', "import { NumberField } from 'react-admin';", /wrapper/);
  refuses('admin/src/pilots/A.tsx', "import { DateField as Day } from 'react-admin';", /wrapper/);
  permits('admin/src/resource/inputs/NumberField.tsx', "import { NumberField } from 'react-admin';");
  refuses('admin/src/A.tsx', 'const a = <input type="number" />;', /type="number"/);
  refuses('admin/src/A.tsx', "const a = <TextField type={'date'} />;", /type="date"/);
  permits('admin/src/A.tsx', 'const a = <XAxis type="number" />;');
});

test('a transaction shadows the outer store', () => {
  refuses('server/src/a.ts', 'store.transaction(async (inner) => inner);', /shadows/);
  refuses('server/src/a.ts', 'store.transaction(async function (tx) { return tx; });', /shadows/);
  permits('server/src/a.ts', 'store.transaction(async (store) => store); queue.transaction(async (sql) => sql);');
  permits('server/src/a.ts', 'internal.transaction((internal) => internal);');
});

test('no barrels and no folders without a meaning', () => {
  refuses('server/src/pilots/index.ts', "export * from './a.ts';", /index\.ts/);
  for (const path of ['shared/src/index.ts', 'db/src/index.ts', 'db/src/testing/index.ts'])
    permits(path, "export * from './a.ts';");
  for (const folder of ['utils', 'helpers', 'common', 'misc', 'services', 'managers'])
    refuses(`server/src/${folder}/a.ts`, 'export const a = 1;', /names nothing/);
});

test('files, types and exports are not called by retired words', () => {
  refuses('server/src/jury/hats.ts', 'export const a = 1;', /"hats" is a retired word, say memberships/);
  refuses('server/src/a.ts', 'interface KnownEntrant { id: number }', /KnownEntrant: "entrant" is a retired word, say submitter/);
  refuses('admin/src/A.tsx', 'export function HatSwitch() { return null; }', /say membership/);
  refuses('shared/src/a.ts', 'const a = 1;\nexport { a as ownerLeftOut };', /"left out" is a retired word/, 2);
  refuses('shared/src/a.ts', 'interface Asked { id: number }', /"asked"/);
  refuses('shared/src/a.ts', 'export const askedFor = () => 1;', /"asked"/);
  // Whole words, names alone, and not what a migration was called when it ran.
  permits('shared/src/a.ts', 'export class Household {} export const a = { told: "The house of arrivals" }; const asked = a;');
  permits('db/src/migrations/1791000000000-arrivals.ts', 'export class Arrivals1791000000000 {}');
});

test('a type is a noun', () => {
  for (const name of ['Kept', 'Given', 'Judged', 'Said', 'Sent', 'Named', 'Known', 'Written', 'Mine', 'Typed', 'Scored'])
    refuses('shared/src/a.ts', `export type ${name} = string;`, /no noun/);
  refuses('shared/src/a.ts', 'interface Kept { id: number }', /a Stored… or Cached… thing/);
  permits('shared/src/a.ts', 'interface KeptCell { id: number } type Feed = string; function Given() {} export const Known = 1;');
});

test('a name of a type or of an exported function stands in two files at most', () => {
  const files = (...texts) => texts.map((text, at) => parsed(`server/src/${at}.ts`, text));
  const [first, ...others] = crowdedNames(files('interface Line {}', 'export type Line = 1;', 'class Line {}'));
  assert.match(first, /type Line is declared in 3 files.*server\/src\/0\.ts, server\/src\/1\.ts/);
  assert.deepEqual(others, []);
  const exported = 'export const lineOf = () => 1;';
  assert.match(crowdedNames(files(exported, exported, 'export function lineOf() {}'))[0], /function lineOf/);
  assert.deepEqual(crowdedNames(files(exported, exported, 'const lineOf = () => 1;', 'export const lineOf = 1;')), []);
  assert.deepEqual(crowdedNames(files('type Line = 1;', 'type Line = 1;')), []);
});

test('a style that looks at what is inside an element is counted in the admin', () => {
  assert.match(found('admin/src/a.ts', "const style = { '&:has(> p)': {} };")[0], /hasSelectors 1, allowed 0/);
  assert.match(found('admin/src/a.ts', 'const style = css`main:has(p) {}`;')[0], /hasSelectors 1, allowed 0/);
  permits('admin/e2e/a.e2e.ts', "page.locator('p:has(b)');");
  permits('admin/src/a.ts', "const style = { '&[data-empty]': {} }; set.has('a');");
});

test('casts and long files are counted against a list that only shrinks', () => {
  const cast = 'export const a = b as Pilot; export const c = [1] as const; export { a as d };';
  assert.match(found('server/src/a.ts', cast)[0], /casts 1, allowed 0/);
  assert.deepEqual(found('server/src/a.ts', cast, { ...none, casts: { 'server/src/a.ts': 1 } }), []);
  assert.match(found('server/src/a.ts', cast, { ...none, casts: { 'server/src/a.ts': 2 } })[0], /lower it/);
  assert.deepEqual(found('server/src/a.ts', '\n'.repeat(300)), []);
  assert.match(found('server/src/a.ts', '\n'.repeat(301))[0], /linesAbove300 301/);
});

test('a file that does not parse is refused', () => {
  assert.match(found('server/src/a.ts', 'const = 1')[0], /does not parse/);
});
