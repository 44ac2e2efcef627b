import { LRUCache } from 'lru-cache';
import { CompressedText } from '../http/contentEncoding.ts';
import { entityTagOf, isNotModified } from '../http/entityTag.ts';
import type { RouteResponse, RouteRequest } from '../http/route.ts';

/** An answer for everybody: a page, JSON, or a file for search engines, and where it is no good answer its status. */
export interface RenderedResponse {
  type: 'html' | 'json' | 'xml' | 'text';
  status: number;
  body: string;
}

interface CachedResponse extends Omit<RenderedResponse, 'body'> {
  body: CompressedText;
  tag: string;
}

export interface ResponseCache {
  /** Answers what is kept for `key`, or what `make` makes; 304 where the asker has it. */
  respond(request: RouteRequest, key: string, render: () => Promise<RenderedResponse>): Promise<RouteResponse>;
}

const contentTypes = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};
/** What the pages need: their own style and scripts, which ask this server alone. Nothing else runs or is sent anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page is good for seconds: making it much shorter would take longer than sending it. */
const compressionLevel = 5;

/**
 * Answers that are the same for everybody, made anew once they are `freshFor` ms old: whatever is asked, the database is asked once
 * in that time. Refusals are never among what is kept, so that nobody pushes the pages out by asking for what is not there.
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
        // The secret of a personal link stands in the fragment, which no referrer has; nothing else goes along either.
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
