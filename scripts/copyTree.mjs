// A copy of the tree for work that must not touch the tree itself: what git knows, with the installed packages as links.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './turbo.mjs';

/** The four packages of the product. */
export const packages = ['shared', 'db', 'server', 'admin'];

/** Caches of the tools are the copy's own, and so are the product's packages. */
const ownEntries = new Set(['@pilotage', '.cache', '.vite', '.vite-temp']);

function linkPackages(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from)) if (!ownEntries.has(entry)) symlinkSync(join(from, entry), join(to, entry));
}

/** Copies tracked and new files into a folder that is empty or missing. The product's packages resolve to the copies. */
export function copyTree(folder) {
  const options = { cwd: root, encoding: 'utf8' };
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], options);
  for (const file of files.split('\0')) {
    if (file === '' || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'node_modules/@pilotage'));
  for (const name of packages) {
    const own = join(root, name, 'node_modules');
    if (existsSync(own)) linkPackages(own, join(folder, name, 'node_modules'));
    symlinkSync(join(folder, name), join(folder, 'node_modules/@pilotage', name));
  }
}
