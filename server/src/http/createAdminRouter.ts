import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isAdminPath } from '@pilotage/shared';
import express, { type RequestHandler, Router } from 'express';
import { servePrecompressedFiles } from './responses/servePrecompressedFiles.ts';

const immutableCaching = { index: false, immutable: true, maxAge: '1y', dotfiles: 'ignore' } as const;
const serverPathPattern = /^\/(?:api|public)(?:\/|$)/;

/** Serves the built admin: assets with hashed names, and `index.html` for every path of the admin. */
export function createAdminRouter(folder: string): RequestHandler {
  const page = join(folder, 'index.html');
  const router = Router();
  router.use(servePrecompressedFiles(folder));
  router.use('/assets', express.static(join(folder, 'assets'), immutableCaching));
  router.use(express.static(folder, { index: false, maxAge: 0, dotfiles: 'ignore' }));
  router.get('/{*path}', (request, response, next) => {
    const isKnownPath = isAdminPath(request.path);
    // A browser gets the admin's own 404 page, any other client the 404 of the API.
    const acceptsHtmlPage = !serverPathPattern.test(request.path) && request.accepts(['json', 'html']) === 'html';
    if (!(isKnownPath || acceptsHtmlPage) || !existsSync(page)) return next();
    response
      .status(isKnownPath ? 200 : 404)
      .vary('Accept-Encoding')
      .set('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
  return router;
}
