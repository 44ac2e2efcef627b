// The JavaScript that the admin loads at first: the entry and what it imports statically, after gzip.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './turbo.mjs';

const limit = 360_000;
const dist = join(root, 'admin/dist');
const manifestPath = join(dist, '.vite/manifest.json');

if (!existsSync(manifestPath)) {
  console.log('The admin has not been built; nothing to weigh.');
  process.exit(0);
}
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
const loaded = new Set();
const visit = (key) => {
  if (loaded.has(key)) return;
  loaded.add(key);
  for (const next of manifest[key].imports ?? []) visit(next);
};
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
const bytes = [...loaded].reduce((sum, key) => sum + gzipSync(readFileSync(join(dist, manifest[key].file))).length, 0);
console.log(`Initial JavaScript: ${Math.round(bytes / 1000)} kB gzip of ${limit / 1000} kB.`);
process.exit(bytes > limit ? 1 : 0);
