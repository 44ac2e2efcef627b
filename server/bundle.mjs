// How the server and the operators' commands become a few files. Packages of this repository are bundled from their sources, so
// that nothing has to be built before them; so are those from npm that are plain JavaScript: read as one file instead of nine
// hundred they start in two thirds of the time.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** What is native, finds files beside itself, or is there in development alone stays outside. */
export const externalPackages = [
  '@expo-google-fonts/noto-sans',
  'better-sqlite3',
  'docx',
  'express',
  'mysql2',
  'pdfkit',
  'pino',
  'react',
  'react-dom',
  'sharp',
  'swagger-ui-dist',
  'typeorm',
  'vite',
];

/** The options of esbuild for a bundle in a folder of `server/`. */
export const bundleOptions = (folder) => ({
  entryPoints: {
    main: join(here, 'src/app/main.ts'),
    cli: join(here, 'src/cli/cli.ts'),
    sheetWorker: join(here, 'src/spreadsheets/reading/sheetWorker.ts'),
    judgingWorker: join(here, 'src/jury/judgingWorker.ts'),
    documentWorker: join(here, 'src/documents/documentWorker.ts'),
  },
  outdir: join(here, folder),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  sourcesContent: false,
  external: externalPackages.flatMap((name) => [name, `${name}/*`]),
  // Some packages are older than modules, and ask for what Node has by `require`.
  banner: { js: "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);" },
  logLevel: 'warning',
});
