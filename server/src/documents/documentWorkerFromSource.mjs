// For tests, where nothing is built: the thread itself knows no TypeScript, nor does it inherit a loader.
import { tsImport } from 'tsx/esm/api';

await tsImport('./documentWorker.ts', import.meta.url);
