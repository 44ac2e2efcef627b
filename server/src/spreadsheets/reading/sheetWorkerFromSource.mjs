// Where nothing is built, tests and `npm run dev`: the thread itself knows no TypeScript, nor does it inherit a loader.
import { tsImport } from 'tsx/esm/api';

await tsImport('./sheetWorker.ts', import.meta.url);
