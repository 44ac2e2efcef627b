// Bundles the server and the operators' commands into dist/, or into the folder beside it that is named. Packages of this repository are bundled
// from their sources, so that nothing has to be built before them; so are those from npm that are plain JavaScript: read as one
// file instead of nine hundred they start in two thirds of the time.
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const entries = {
  main: join(here, 'src/app/main.ts'),
  cli: join(here, 'src/cli/cli.ts'),
  sheetWorker: join(here, 'src/spreadsheets/reading/sheetWorker.ts'),
  judgingWorker: join(here, 'src/jury/judgingWorker.ts'),
};
const present = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

/** What is native, finds files beside itself, or is there in development alone stays outside. */
const outside = [
  'better-sqlite3',
  'express',
  'mysql2',
  'pino',
  'react',
  'react-dom',
  'sharp',
  'swagger-ui-dist',
  'typeorm',
  'vite',
];

const folder = process.argv[2] ?? 'dist';
if (folder === 'dist') rmSync(join(here, folder), { recursive: true, force: true });
await build({
  entryPoints: present,
  outdir: join(here, folder),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  sourcesContent: false,
  external: outside.flatMap((name) => [name, `${name}/*`]),
  // Some of them are older than modules, and ask for what Node has by `require`.
  banner: { js: "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);" },
  logLevel: 'warning',
}).catch(() => process.exit(1)); // esbuild has already said where and why
