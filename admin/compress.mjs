// Beside each file of the build that gets shorter so: the same by brotli and by gzip, made once and sent to everybody.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), 'dist');
const shortest = 1024;
const forms = [
  ['.br', promisify(brotliCompress), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }],
  ['.gz', promisify(gzip), { level: 9 }],
];

async function compress(path) {
  const bytes = readFileSync(path);
  if (bytes.length < shortest) return;
  for (const [ending, by, how] of forms) {
    const compressed = await by(bytes, how);
    if (compressed.length < bytes.length) writeFileSync(path + ending, compressed);
  }
}

const files = readdirSync(dist, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.(js|css|svg)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
await Promise.all(files.map(compress));
