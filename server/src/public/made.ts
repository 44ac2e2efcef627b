import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CompressedText } from '../http/contentEncoding.ts';
import { openRoute } from '../http/route.ts';
import type { Made } from './keptAnswers.ts';

export const page = (element: ReactElement, status = 200): Made => ({
  type: 'html',
  status,
  body: `<!doctype html>${renderToStaticMarkup(element)}`,
});

export const json = (value: unknown): Made => ({ type: 'json', status: 200, body: JSON.stringify(value) });

const effort = 9;

/** A file of the pages, the same for everybody until the next release. */
export function file(path: string, type: string, body: string) {
  const compressed = new CompressedText(body, effort);
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=3600',
    Vary: 'Accept-Encoding',
  };
  return openRoute({
    method: 'get',
    path,
    summary: 'A file of the public pages',
    access: 'public',
    answersFile: true,
    out: null,
    status: 200,
    async handle(request) {
      const encoding = compressed.isWorthwhile() ? request.encoding() : null;
      if (encoding === null) return { status: 200, body, headers };
      return { status: 200, body: await compressed.in(encoding), headers: { ...headers, 'Content-Encoding': encoding } };
    },
  });
}
