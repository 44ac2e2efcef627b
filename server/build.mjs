// Bundles the server and the operators' commands into dist/, or into the folder beside it that is named. Packages from npm stay outside; those of this repository are
// bundled from their sources, so that nothing has to be built before them.
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const entries = {
  main: join(here, 'src/main.ts'),
  cli: join(here, 'src/cli/cli.ts'),
  sheetWorker: join(here, 'src/spreadsheets/sheetWorker.ts'),
};
const present = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

/** esbuild's own `packages: 'external'` would leave our packages out too. */
const ownPackagesInside = {
  name: 'own-packages-inside',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@pilotage/') ? undefined : { path, external: true },
    );
  },
};

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
  plugins: [ownPackagesInside],
  logLevel: 'warning',
}).catch(() => process.exit(1)); // esbuild has already said where and why
