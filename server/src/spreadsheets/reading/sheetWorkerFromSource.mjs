// For tests: a worker thread does not inherit the TypeScript loader, so this file loads it.
import { tsImport } from 'tsx/esm/api';

await tsImport('./sheetWorker.ts', import.meta.url);
