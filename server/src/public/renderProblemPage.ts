import { createElement } from 'react';
import { ProblemPage } from './pages/ProblemPage.tsx';
import { renderPage } from './renderResponse.ts';
import { contentSecurityPolicy } from './responseCache.ts';

/** The page for a browser that asked for a public page in vain. */
export function renderProblemPage(status: number, path: string): { body: string; headers: Readonly<Record<string, string>> } {
  return {
    body: renderPage(createElement(ProblemPage, { status, path }), status).body,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy,
      'Cache-Control': 'no-store',
    },
  };
}
