import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type RequestHandler, Router } from 'express';
import { assertParameters } from '../records/listQuery.ts';
import { queryOf } from '../requests/queryOf.ts';

const swaggerFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pilotage API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="swagger-ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>
`;
const startScript = "window.SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', supportedSubmitMethods: [] });\n";

/** Serves Swagger UI for the API, with files from this server only. */
export function createApiDocsRouter(): RequestHandler {
  const router = Router({ strict: true, caseSensitive: true });
  router.use('/api/docs', (request, _response, next) => {
    assertParameters(queryOf(request.url), []);
    next();
  });
  router.get('/api/docs', (_request, response) => response.type('html').send(page));
  router.get('/api/docs/start.js', (_request, response) => response.type('js').send(startScript));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    router.get(`/api/docs/${file}`, (_request, response) => response.sendFile(`${swaggerFolder}/${file}`));
  }
  return router;
}
