// `npm run gallery`: every state of every component that has a file of states, reloaded when one of them changes.
import { createServer } from 'vite';
import { galleryConfig } from './galleryConfig.ts';

const server = await createServer({ ...galleryConfig, server: { port: 5174 } });
await server.listen();
console.log(`\nThe gallery is ready: ${server.resolvedUrls?.local[0] ?? ''}\n`);
