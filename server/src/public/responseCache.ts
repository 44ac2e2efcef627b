import { LRUCache } from 'lru-cache';
import { CompressedText } from '../http/responses/contentEncoding.ts';
import { entityTagOf, isNotModified } from '../http/responses/entityTag.ts';
import type { RouteResponse, RouteRequest } from '../http/route.ts';

/** A rendered response that is the same for all visitors. */
export interface RenderedResponse {
  type: 'html' | 'json' | 'xml' | 'atom' | 'text' | 'css';
  status: number;
  body: string;
}

interface CachedResponse extends Omit<RenderedResponse, 'body'> {
  body: CompressedText;
  tag: string;
}

export interface ResponseCache {
  /** Responds with the cached response of `key`, or renders it. Responds 304 if the client has the current version. */
  respond(request: RouteRequest, key: string, render: () => Promise<RenderedResponse>): Promise<RouteResponse>;
}

const contentTypes = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
/** The Content-Security-Policy of the pages: only styles, scripts, images and requests of this server. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page is cached for seconds only, so a higher level would cost more than it saves. */
const compressionLevel = 5;

/**
 * Caches rendered responses for `ttlMs` ms. Concurrent requests for the same key share one rendering. Error responses are not
 * cached, so that requests for missing pages cannot evict others.
 */
export function createResponseCache(ttlMs: number): ResponseCache {
  const cached = new LRUCache<string, CachedResponse>({ max: 500, ttl: Math.max(1, ttlMs) });
  const inFlight = new Map<string, Promise<CachedResponse>>();

  async function renderAndCache(key: string, render: () => Promise<RenderedResponse>): Promise<CachedResponse> {
    try {
      const rendered = await render();
      const response = {
        ...rendered,
        body: new CompressedText(rendered.body, compressionLevel),
        tag: entityTagOf(rendered.body),
      };
      if (response.status === 200 && ttlMs > 0) cached.set(key, response);
      return response;
    } finally {
      inFlight.delete(key);
    }
  }

  function response(key: string, render: () => Promise<RenderedResponse>): CachedResponse | Promise<CachedResponse> {
    const existing = cached.get(key) ?? inFlight.get(key);
    if (existing) return existing;
    const rendering = renderAndCache(key, render);
    inFlight.set(key, rendering);
    return rendering;
  }

  return {
    async respond(request, key, render) {
      const { type, status, body, tag } = await response(key, render);
      const headers = {
        'Content-Type': contentTypes[type],
        'Cache-Control': status === 200 ? 'public, max-age=15' : 'no-store',
        'Content-Security-Policy': contentSecurityPolicy,
        // A referrer never contains the fragment with the token of a personal link. The rest of the URL is not sent either.
        'Referrer-Policy': 'no-referrer',
        Vary: 'Accept-Encoding',
        ...(status === 200 ? { ETag: tag } : {}),
      };
      if (status === 200 && isNotModified(request, tag)) return { status: 304, body: null, headers };
      const encoding = status === 200 && body.isCompressible() ? request.encoding() : null;
      if (encoding === null) return { status, body: body.text, headers };
      return { status, body: await body.encode(encoding), headers: { ...headers, 'Content-Encoding': encoding } };
    },
  };
}
