import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

const admin = fileURLToPath(new URL('..', import.meta.url));

/** Vite's configuration of the gallery: a page of its own, which the product's build does not know. */
export const galleryConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  cacheDir: `${admin}node_modules/.vite-gallery`,
  publicDir: `${admin}public`,
  plugins: [react()],
  logLevel: 'warn',
} satisfies InlineConfig;
