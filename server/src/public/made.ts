import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { openRoute } from '../http/route.ts';
import type { Made } from './keptAnswers.ts';

export const page = (element: ReactElement, status = 200): Made => ({
  type: 'html',
  status,
  body: `<!doctype html>${renderToStaticMarkup(element)}`,
});

export const json = (value: unknown): Made => ({ type: 'json', status: 200, body: JSON.stringify(value) });

/** A file of the pages, the same for everybody until the next release. */
export const file = (path: string, type: string, body: string) =>
  openRoute({
    method: 'get',
    path,
    summary: 'A file of the public pages',
    access: 'public',
    answersFile: true,
    out: null,
    status: 200,
    handle: async () => ({
      status: 200,
      body,
      headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=3600' },
    }),
  });
