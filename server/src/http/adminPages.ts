import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

const forEver = { index: false, immutable: true, maxAge: '1y', dotfiles: 'ignore' } as const;

const isPage = (path: string) => !path.startsWith('/api') && !path.startsWith('/public') && !/\.[A-Za-z0-9]+$/.test(path);

/** Serves the built admin: its files by their hashed names, and its one page for every address of it. */
export function adminPages(folder: string): RequestHandler {
  const page = join(folder, 'index.html');
  const router = Router();
  router.use('/assets', express.static(join(folder, 'assets'), forEver));
  router.use(express.static(folder, { index: false, maxAge: 0, dotfiles: 'ignore' }));
  router.get('/{*path}', (request, response, next) => {
    if (!isPage(request.path) || !existsSync(page)) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}
