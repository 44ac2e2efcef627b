import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `PILOTAGE_API` lets Vite's own server stand in front of a running API; `npm run dev` mounts Vite inside the server instead. */
const api = process.env.PILOTAGE_API;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  ...(api ? { server: { proxy: { '/api': { target: api, changeOrigin: true, headers: { origin: api } } } } } : {}),
});
