import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { RequestHandler } from 'express';
import { type ContentEncoding, encodingFor } from './contentEncoding.ts';

const extensions: Readonly<Record<ContentEncoding, string>> = { br: '.br', gzip: '.gz' };

/** The URL paths of the compressed files in a folder. */
function findPrecompressedFiles(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const addresses = entries.map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
  return new Set(addresses.filter((address) => Object.values(extensions).some((extension) => address.endsWith(extension))));
}

/** Middleware before a static file handler: rewrites the URL to the precompressed file if it exists and the client accepts it. */
export function servePrecompressedFiles(folder: string): RequestHandler {
  const precompressed = findPrecompressedFiles(folder);
  return (request, response, next) => {
    const { path } = request;
    // A compressed file has no URL of its own.
    if (precompressed.has(path)) return next('router');
    if (!Object.values(extensions).some((extension) => precompressed.has(path + extension))) return next();
    response.vary('Accept-Encoding');
    const encoding = encodingFor(request);
    if (encoding === null || !precompressed.has(path + extensions[encoding])) return next();
    response.type(extname(path));
    response.setHeader('Content-Encoding', encoding);
    request.url = path + extensions[encoding];
    return next();
  };
}
