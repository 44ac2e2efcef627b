// What a browser is sent that opens the admin for the first time, in the forms in which it is sent: the page, its scripts and styles,
// compressed as they lie beside the build. Which files a page loads follows from the manifest: what its chunk imports, and the chunks on
// the way to it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './turbo.mjs';

const signIn = 'src/access/signIn/SignInPage.tsx';

/** Kilobytes that the page may send, by brotli and by gzip. */
const budgets = [
  { page: 'the sign-in page', chunk: signIn, br: 190, gzip: 225 },
  { page: 'the first chart', chunk: 'src/charts/AttainmentBars.tsx', br: 420, gzip: 485 },
];
const endings = { br: '.br', gzip: '.gz' };
const dist = join(root, 'admin/dist');
const manifestPath = join(dist, '.vite/manifest.json');

if (!existsSync(manifestPath)) {
  console.log('The admin has not been built; nothing to weigh.');
  process.exit(0);
}
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
const [entry] = Object.keys(manifest).filter((key) => manifest[key].isEntry);

/** A chunk and all that it imports at once. */
function closure(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, found);
  return found;
}

/** The chunks that are loaded one after the other until this one is: none but the entry where it is part of that. */
function wayTo(target) {
  const ways = [[entry]];
  const seen = new Set([entry]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    const there = closure(way.at(-1));
    if (there.has(target)) return way;
    for (const next of [...there].flatMap((key) => manifest[key].dynamicImports ?? [])) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

function filesOf(chunk) {
  // What is no chunk of its own is part of the entry, or it has another name by now and the budget would weigh too little.
  const way = chunk in manifest ? wayTo(chunk) : chunk === signIn && [entry];
  if (!way) throw new Error(`Nothing leads to ${chunk}.`);
  const loaded = new Set(way.flatMap((key) => [...closure(key)]));
  return new Set(['index.html', ...[...loaded].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])])]);
}

/** As it is sent: compressed where it lies there so. */
function sentBytes(file, ending) {
  const path = join(dist, file);
  return statSync(existsSync(path + ending) ? path + ending : path).size;
}

let isOver = false;
for (const { page, chunk, ...limits } of budgets) {
  const files = [...filesOf(chunk)];
  const sizes = Object.entries(limits).map(([form, limit]) => {
    const bytes = files.reduce((sum, file) => sum + sentBytes(file, endings[form]), 0);
    isOver ||= bytes > limit * 1000;
    return `${Math.round(bytes / 1000)} of ${limit} kB ${form}`;
  });
  const plain = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  console.log(
    `Sent for ${page}: ${sizes.join(', ')}, in ${files.length} requests (${Math.round(plain / 1000)} kB uncompressed).`,
  );
}
process.exit(isOver ? 1 : 0);
