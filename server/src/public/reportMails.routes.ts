import { createElement } from 'react';
import { referralParameters } from '../http/requests/referralParameters.ts';
import { publicRoute } from '../http/route.ts';
import { ReportMailsPage } from './pages/ReportMailsPage.tsx';
import { renderPage, staticFileRoute } from './renderResponse.ts';
import type { ResponseCache } from './responseCache.ts';
import { reportMailsScript } from './scripts/reportMails.script.ts';

const path = '/public/report-mails';

/** The page on which a recipient ends the mails of half-year reports. */
export const reportMailPageRoutes = (cache: ResponseCache, getConsortiumName: () => Promise<string>) => [
  publicRoute({
    method: 'get',
    path,
    summary: 'Show the page behind the link that ends the mails of half-year reports',
    access: 'public',
    query: referralParameters,
    respondsWithFile: true,
    fileType: 'text/html',
    out: null,
    status: 200,
    handle: (request) =>
      cache.respond(request, path, async () =>
        renderPage(createElement(ReportMailsPage, { consortium: await getConsortiumName() })),
      ),
  }),
  staticFileRoute(`${path}.js`, 'text/javascript', reportMailsScript),
];
