// Bundles the server and the operators' commands into dist/, or into the folder beside it that is named.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './bundle.mjs';

const folder = process.argv[2] ?? 'dist';
if (folder === 'dist') rmSync(join(dirname(fileURLToPath(import.meta.url)), folder), { recursive: true, force: true });
await build(bundleOptions(folder)).catch(() => process.exit(1)); // esbuild has already said where and why
