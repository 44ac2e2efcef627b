import { type Measurement, narrativeSections, type Report } from '@pilotage/shared';
import type { DocumentBlock, TextDocument } from '../documents/textDocument.ts';
import { splitParagraphs, toDocumentText } from '../documents/textParagraphs.ts';
import type { ArchiveNames } from './archiveNames.ts';
import { formatFieldName } from './fieldLabels.ts';
import { reportWords } from './reportDocument.en.ts';

interface ReportDocumentInput {
  report: Report;
  /** The figures of the report, as far as the archive holds them. */
  figures: readonly Measurement[];
  names: ArchiveNames;
  startedAt: string;
  formatInstant: (instant: string) => string;
}

function formatValue({ availability, value, numerator, denominator }: Measurement): string {
  if (availability !== 'reported') return reportWords.availabilities[availability];
  if (typeof numerator === 'number' && typeof denominator === 'number') return `${value ?? ''} (${numerator} / ${denominator})`;
  return String(value ?? '');
}

function buildFigures({ figures, names }: ReportDocumentInput): DocumentBlock[] {
  const heading: DocumentBlock = { kind: 'heading', text: reportWords.figures };
  if (figures.length === 0) return [heading, { kind: 'paragraph', text: reportWords.noFigures }];
  const rows = figures.map((figure) => [
    toDocumentText(names.nameOf('assignments', figure.assignmentId)),
    formatValue(figure),
    formatFieldName(figure.state),
  ]);
  const columns = [
    { header: reportWords.indicator, share: 6 },
    { header: reportWords.value, share: 3, isFigure: true },
    { header: reportWords.state, share: 2 },
  ];
  return [heading, { kind: 'table', columns, rows }];
}

function buildSections({ report }: ReportDocumentInput): DocumentBlock[] {
  return narrativeSections.flatMap((section): DocumentBlock[] => {
    const text = report[section];
    if (typeof text !== 'string') return [];
    return [
      { kind: 'heading', text: reportWords.sections[section] },
      ...splitParagraphs(text).map((paragraph): DocumentBlock => ({ kind: 'paragraph', text: paragraph })),
    ];
  });
}

/** A report as the archive holds it: what it says and its figures. */
export function buildReportDocument(input: ReportDocumentInput): TextDocument {
  const { report, names, startedAt, formatInstant } = input;
  const facts = [
    { label: reportWords.organisation, value: toDocumentText(names.nameOf('organisations', report.organisationId)) },
    { label: reportWords.period, value: names.nameOf('periods', report.periodId) },
    { label: reportWords.state, value: formatFieldName(report.state) },
    { label: reportWords.submitted, value: report.firstSubmittedAt ? formatInstant(report.firstSubmittedAt) : reportWords.never },
    { label: reportWords.asOf, value: formatInstant(startedAt) },
  ];
  return {
    title: toDocumentText(`${reportWords.title}: ${names.nameOf('reports', report.id)}`),
    language: 'en-GB',
    createdAt: startedAt,
    pageText: reportWords.page,
    blocks: [{ kind: 'facts', facts }, ...buildFigures(input), ...buildSections(input)],
  };
}
