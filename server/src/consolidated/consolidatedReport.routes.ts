import { documentFormats } from '../documents/documentFormat.ts';
import { documentResponse, parseDocumentFormat } from '../documents/documentFormats.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { guardedRoute } from '../http/route.ts';
import { parseLanguage } from '../meetings/minutes/minutesTexts.ts';
import { buildConsolidatedReport } from './buildConsolidatedReport.ts';
import { loadConsolidatedReport } from './loadConsolidatedReport.ts';

/** The half-year report that is written from figures and reports. */
export const consolidatedReportRoutes = (publicUrl: string) =>
  [
    guardedRoute({
      method: 'get',
      path: '/api/consolidated-report',
      summary: 'Download the half-year report of the consortium, with what you may read, as a PDF or for a word processor',
      cost: expensiveRequestCost,
      access: { resource: 'assignments', action: 'compare' },
      query: ['period', 'basis', 'format', 'language'],
      queryValues: { format: documentFormats, basis: ['approved', 'submitted'] },
      respondsWithFile: true,
      out: null,
      status: 200,
      handle: async ({ query }, { store }) => {
        const format = parseDocumentFormat(query);
        // It is written in English until there are translations, as minutes are.
        parseLanguage(query);
        const report = await loadConsolidatedReport(store, query);
        const document = buildConsolidatedReport(report, publicUrl);
        return documentResponse(`half-year-report-P${report.period.number}-${report.basis}`, format, document);
      },
    }),
  ] as const;
