import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';

/** `PILOTAGE_API` lets Vite's own server stand in front of a running API; `npm run dev` mounts Vite inside the server instead. */
const api = process.env.PILOTAGE_API;

const ofCharts =
  /[\\/]node_modules[\\/](recharts|d3-|victory-vendor|@reduxjs|react-redux|redux|reselect|immer|es-toolkit|decimal\.js-light)/;

/**
 * What every page begins with, the contract with its schemas, and the charts' library are a file each. The rest is divided by the pages that
 * share it: larger common files made the first chart a fifth heavier.
 */
const chunks = [
  { name: 'first', tags: ['$initial'], test: /^(?!.*(main\.tsx|index\.html))/, priority: 4 },
  { name: 'contract', test: /[\\/](shared[\\/]src|node_modules[\\/](zod|@casl|@ucast))[\\/]/, priority: 3 },
  // Small, and needed by the application too: without a file of its own the charts' library would take it in.
  { name: 'events', test: /[\\/]node_modules[\\/]eventemitter3[\\/]/, priority: 2 },
  { name: 'charts', test: ofCharts, priority: 1 },
] satisfies Rolldown.CodeSplittingGroup[];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react()],
  // The gallery has a page and a server of its own.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // `scripts/budget.mjs` judges sizes.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
    assetsInlineLimit: 0,
  },
  ...(api ? { server: { proxy: { '/api': { target: api, changeOrigin: true, headers: { origin: api } } } } } : {}),
});
