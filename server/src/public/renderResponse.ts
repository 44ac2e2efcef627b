import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CompressedText } from '../http/responses/contentEncoding.ts';
import { publicRoute } from '../http/route.ts';
import type { RenderedResponse } from './responseCache.ts';

export const renderPage = (element: ReactElement, status = 200): RenderedResponse => ({
  type: 'html',
  status,
  body: `<!doctype html>${renderToStaticMarkup(element)}`,
});

export const renderJson = (value: unknown): RenderedResponse => ({ type: 'json', status: 200, body: JSON.stringify(value) });

const compressionLevel = 9;

/** Declares a route for a static file of the public pages. */
export function staticFileRoute(path: string, type: string, body: string) {
  const compressed = new CompressedText(body, compressionLevel);
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=3600',
    Vary: 'Accept-Encoding',
  };
  return publicRoute({
    method: 'get',
    path,
    summary: 'Download a static file of the public pages',
    access: 'public',
    respondsWithFile: true,
    fileType: type,
    out: null,
    status: 200,
    async handle(request) {
      const encoding = compressed.isCompressible() ? request.encoding() : null;
      if (encoding === null) return { status: 200, body, headers };
      return { status: 200, body: await compressed.encode(encoding), headers: { ...headers, 'Content-Encoding': encoding } };
    },
  });
}
