// Who may import whom: shared <- db <- server, shared <- admin, through entry points only, and never in a circle.
// dependency-cruiser cannot read TSX without TypeScript's JavaScript API, which TypeScript 7 has no more; these are its rules.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'oxc-parser';
import { sourceFiles } from './habits.mjs';

const MAY_KNOW = {
  shared: [],
  db: ['shared'],
  server: ['shared', 'db'],
  admin: ['shared'],
  scripts: ['shared', 'db', 'server', 'admin'],
};
const ENTRY = {
  '@pilotage/shared': 'shared/src/index.ts',
  '@pilotage/shared/activityKinds': 'shared/src/activities/activityKinds.ts',
  '@pilotage/shared/zonedInstant': 'shared/src/i18n/zonedInstant.ts',
  '@pilotage/shared/formatInstantWithZone': 'shared/src/i18n/formatInstantWithZone.ts',
  '@pilotage/shared/fullStop': 'shared/src/i18n/fullStop.ts',
  '@pilotage/shared/intlFormats': 'shared/src/i18n/intlFormats.ts',
  '@pilotage/shared/membershipHeader': 'shared/src/access/membershipHeader.ts',
  '@pilotage/db': 'db/src/index.ts',
};
const TESTING_ENTRY = {
  '@pilotage/db/testing': 'db/src/testing/index.ts',
  '@pilotage/shared/testing': 'shared/src/testing/index.ts',
};

const partOf = (path) => path.split('/')[0];
const isForTests = (path) =>
  /\.(test|e2e|cases|states)\.(tsx?|mjs)$|^[a-z]+\/(e2e|gallery|src\/testing)\/|\/vitest\.config\.ts$/.test(path);

/** Every import of one file: `{ specifier, line, isDynamic }`; a dynamic one counts where its address is written out. */
function importsOf(path, text) {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const lineAt = (offset) => text.slice(0, offset).split('\n').length;
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest] : [])),
  );
  const fixed = [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...exported];
  const dynamic = module.dynamicImports
    .map(({ moduleRequest: { start, end } }) => ({ value: text.slice(start, end), start }))
    .filter(({ value }) => /^['"]/.test(value));
  // A type import is told twice: as the import that it is and as one of its names.
  const once = new Map(fixed.map((each) => [each.start, each]));
  return [
    ...[...once.values()].map(({ value, start }) => ({ specifier: value, line: lineAt(start), isDynamic: false })),
    ...dynamic.map(({ value, start }) => ({ specifier: value.slice(1, -1), line: lineAt(start), isDynamic: true })),
  ];
}

/** The file that is meant: a path from the root, null for a package of npm or Node, undefined when there is none. */
function resolved(root, from, specifier) {
  const own = { ...ENTRY, ...TESTING_ENTRY }[specifier];
  if (own) return own;
  if (specifier.startsWith('@pilotage/')) return undefined;
  if (!specifier.startsWith('.')) return null;
  const path = normalize(join(dirname(from), specifier.replace(/\?.*$/, '')));
  return existsSync(join(root, path)) && statSync(join(root, path)).isFile() ? path : undefined;
}

const isEntry = (path) => Object.values(ENTRY).includes(path);
const isHttpPastFeatures = (from, to) =>
  from.startsWith('server/src/http/') && to.startsWith('server/') && !/^server\/src\/(http|concurrency)\//.test(to);

/** Node's own modules are refused in what a browser runs, too. */
function refusalOfPackage(from, specifier) {
  const isNode = specifier.startsWith('node:') || builtinModules.includes(specifier);
  return isNode && from.startsWith('shared/src/') && !isForTests(from)
    ? 'shared runs in browsers too: nothing of Node in it'
    : null;
}

/** Tests know all of their own package, and entries of all the others. */
function refusalInTest(from, to) {
  const isOwn = partOf(to) === partOf(from) || from.endsWith('/vitest.config.ts') || from.startsWith('scripts/');
  return isOwn || isEntry(to) || Object.values(TESTING_ENTRY).includes(to) ? null : "reaches into another package's inside";
}

/** Why this import is refused, or null. */
function refusal(from, { specifier }, to) {
  if (to === undefined) return 'leads nowhere: a file is named with its ending, another package by its entry point';
  if (to === null) return refusalOfPackage(from, specifier);
  if (isForTests(from)) return refusalInTest(from, to);
  if (isForTests(to)) return 'is for tests only';
  if (isHttpPastFeatures(from, to)) return 'is a feature: http routes requests and knows none, app composes';
  if (partOf(to) === partOf(from)) return null;
  if (!MAY_KNOW[partOf(from)].includes(partOf(to))) return `${partOf(from)} may not know ${partOf(to)}`;
  return isEntry(to) || from.startsWith('scripts/') ? null : "reaches into another package's inside";
}

/** Each circle once, as the list of its files. `edges` maps a file to the files that it imports. */
export function circles(edges) {
  const found = [];
  const done = new Set();
  const visit = (path, way) => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

/** `{ files, found }`: how many files were read, and every offence as `path:line message`. */
export function boundaryOffences(root) {
  const paths = sourceFiles(root);
  const edges = new Map();
  const found = [];
  for (const from of paths) {
    const imports = importsOf(from, readFileSync(join(root, from), 'utf8')).map((one) => ({
      ...one,
      to: resolved(root, from, one.specifier),
    }));
    edges.set(
      from,
      imports.flatMap(({ to, isDynamic }) => (to && !isDynamic ? [to] : [])),
    );
    for (const one of imports) {
      const reason = refusal(from, one, one.to);
      if (reason) found.push(`${from}:${one.line} '${one.specifier}' ${reason}`);
    }
  }
  return { files: paths.length, found: [...found, ...circles(edges).map((files) => `a circle: ${files.join(' -> ')}`)] };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, found } = boundaryOffences(process.cwd());
  for (const line of found) console.log(line);
  // A check that read nothing would pass for ever.
  if (files < 20) console.log(`only ${files} files were read`);
  process.exit(found.length > 0 || files < 20 ? 1 : 0);
}
