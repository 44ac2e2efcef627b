// Holds every source file against the habits of this repository. `--lower` writes the numbers of habits.json down to what is true today.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'oxc-parser';
import { missingOptionals } from './completeLock.mjs';
import { counts, rules } from './habitRules.mjs';
import { crowdedNames } from './nameRules.mjs';

const PARTS = ['shared', 'db', 'server', 'admin', 'scripts'];
const OUTSIDE = new Set(['node_modules', 'dist', 'var', 'coverage', '.turbo', '.cache']);

export function sourceFiles(root) {
  const inFolder = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return OUTSIDE.has(entry.name) ? [] : inFolder(path);
      return /\.(tsx?|mjs)$/.test(entry.name) ? [path] : [];
    });
  return PARTS.filter((part) => existsSync(join(root, part)))
    .flatMap(inFolder)
    .sort();
}

export function parsed(path, text) {
  const { program, comments, errors } = parseSync(path, text);
  return { path, text, program, comments, errors };
}

/** Every offence of one file, as `path:line message`. */
export function offences(file, allowed) {
  const lineAt = (offset) => file.text.slice(0, offset).split('\n').length;
  // A type checker says what is wrong with it; half a tree would only hide offences.
  if (file.errors.length > 0) return [`${file.path}: does not parse: ${file.errors[0].message}`];
  const found = Object.values(rules).flatMap((rule) =>
    rule(file).map(({ at, message }) => `${file.path}:${lineAt(at)} ${message}`),
  );
  for (const [name, count] of Object.entries(counts)) {
    const actual = count(file);
    const limit = allowed[name][file.path] ?? 0;
    if (actual > limit)
      found.push(`${file.path}: ${name} ${actual}, allowed ${limit}; the list in scripts/habits.json only shrinks`);
    if (actual < limit)
      found.push(`${file.path}: ${name} ${actual}, listed ${limit}: lower it (node scripts/habits.mjs --lower)`);
  }
  return found;
}

export function habitOffences(root, allowed = readAllowed(root)) {
  const paths = sourceFiles(root);
  const gone = Object.entries(allowed).flatMap(([name, list]) =>
    Object.keys(list)
      .filter((path) => !paths.includes(path))
      .map((path) => `scripts/habits.json: ${name} lists ${path}, which is gone`),
  );
  const missing = missingOptionals(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const lock =
    missing.length > 0
      ? [`package-lock.json lacks ${missing.length} packages for other platforms: node scripts/completeLock.mjs`]
      : [];
  const files = paths.map((path) => parsed(path, readFileSync(join(root, path), 'utf8')));
  return [...files.flatMap((file) => offences(file, allowed)), ...crowdedNames(files), ...gone, ...lock];
}

const readAllowed = (root) => JSON.parse(readFileSync(join(root, 'scripts/habits.json'), 'utf8'));

function lower(root) {
  const lowered = {};
  for (const [name, list] of Object.entries(readAllowed(root))) {
    const actual = sourceFiles(root).map((path) => [path, counts[name](parsed(path, readFileSync(join(root, path), 'utf8')))]);
    lowered[name] = Object.fromEntries(
      actual.map(([path, count]) => [path, Math.min(count, list[path] ?? 0)]).filter(([, count]) => count > 0),
    );
  }
  writeFileSync(join(root, 'scripts/habits.json'), `${JSON.stringify(lowered, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--lower')) lower(process.cwd());
  const found = habitOffences(process.cwd());
  for (const line of found) console.log(line);
  process.exit(found.length > 0 ? 1 : 0);
}
