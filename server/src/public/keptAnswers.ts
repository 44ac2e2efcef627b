import { LRUCache } from 'lru-cache';
import { CompressedText } from '../http/contentEncoding.ts';
import { entityTag, isHeld } from '../http/entityTag.ts';
import type { Answer, Request } from '../http/route.ts';

/** An answer for everybody: a page, JSON, or a file for search engines, and where it is no good answer its status. */
export interface Made {
  type: 'html' | 'json' | 'xml' | 'text';
  status: number;
  body: string;
}

interface Tagged extends Omit<Made, 'body'> {
  body: CompressedText;
  tag: string;
}

export interface KeptAnswers {
  /** Answers what is kept for `key`, or what `make` makes; 304 where the asker has it. */
  answer(request: Request, key: string, make: () => Promise<Made>): Promise<Answer>;
}

const types = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};
/** What the pages need: their own style and scripts, which ask this server alone. Nothing else runs or is sent anywhere. */
const policy = [
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
const effort = 5;

/**
 * Answers that are the same for everybody, made anew once they are `freshFor` ms old: whatever is asked, the database is asked once
 * in that time. Refusals are never among what is kept, so that nobody pushes the pages out by asking for what is not there.
 */
export function openKeptAnswers(freshFor: number): KeptAnswers {
  const good = new LRUCache<string, Tagged>({ max: 500, ttl: Math.max(1, freshFor) });
  const underWay = new Map<string, Promise<Tagged>>();

  async function making(key: string, make: () => Promise<Made>): Promise<Tagged> {
    try {
      const answer = await make();
      const made = { ...answer, body: new CompressedText(answer.body, effort), tag: entityTag(answer.body) };
      if (made.status === 200 && freshFor > 0) good.set(key, made);
      return made;
    } finally {
      underWay.delete(key);
    }
  }

  function made(key: string, make: () => Promise<Made>): Tagged | Promise<Tagged> {
    const present = good.get(key) ?? underWay.get(key);
    if (present) return present;
    const fresh = making(key, make);
    underWay.set(key, fresh);
    return fresh;
  }

  return {
    async answer(request, key, make) {
      const { type, status, body, tag } = await made(key, make);
      const headers = {
        'Content-Type': types[type],
        'Cache-Control': status === 200 ? 'public, max-age=15' : 'no-store',
        'Content-Security-Policy': policy,
        // The secret of a personal link stands in the fragment, which no referrer has; nothing else goes along either.
        'Referrer-Policy': 'no-referrer',
        Vary: 'Accept-Encoding',
        ...(status === 200 ? { ETag: tag } : {}),
      };
      if (status === 200 && isHeld(request, tag)) return { status: 304, body: null, headers };
      const encoding = status === 200 && body.isWorthwhile() ? request.encoding() : null;
      if (encoding === null) return { status, body: body.text, headers };
      return { status, body: await body.in(encoding), headers: { ...headers, 'Content-Encoding': encoding } };
    },
  };
}
