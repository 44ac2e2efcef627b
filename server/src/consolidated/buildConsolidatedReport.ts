import {
  displayNamesOf,
  formatInstantWithZone,
  type Indicator,
  interpolate,
  listFormatOf,
  narrativeSections,
  numberFormatOf,
  type Organisation,
  type ProgressMedianRow,
} from '@pilotage/shared';
import { heading, paragraph } from '../documents/documentBlocks.ts';
import { formatLongDay } from '../documents/formatLongDay.ts';
import type { DocumentBar, DocumentBlock, TextDocument } from '../documents/textDocument.ts';
import { splitParagraphs, toDocumentText } from '../documents/textParagraphs.ts';
import { consolidatedEnglish as words } from './consolidatedReport.en.ts';
import type { ConsolidatedReport, MixedIndicator, ReportedCountry } from './loadConsolidatedReport.ts';

/** A report whose indicators and organisations are found by what names them. */
interface IndexedReport extends Omit<ConsolidatedReport, 'indicators' | 'organisations'> {
  indicators: ReadonlyMap<string, Indicator>;
  organisations: ReadonlyMap<number, Organisation>;
}

const indexReport = (report: ConsolidatedReport): IndexedReport => ({
  ...report,
  indicators: new Map(report.indicators.map((each) => [each.code, each])),
  organisations: new Map(report.organisations.map((each) => [each.id, each])),
});

const locale = 'en-GB';
/** A chart is one figure: it has to fit on a page. */
const barsOnPage = 30;

const formatDay = (day: string): string => formatLongDay(day, locale);
const formatShare = (share: number): string =>
  numberFormatOf(locale, { style: 'percent', maximumFractionDigits: 0, useGrouping: 'always' }).format(share);
const countryName = (code: string): string => displayNamesOf(locale, { type: 'region' }).of(code) ?? code;

function formatFigure(figure: number | null, { valueType, decimals }: Indicator): string {
  if (figure === null) return words.none;
  if (valueType === 'ratio')
    return numberFormatOf(locale, { style: 'percent', maximumFractionDigits: 1, useGrouping: 'always' }).format(figure);
  return numberFormatOf(locale, { maximumFractionDigits: decimals, useGrouping: 'always' }).format(figure);
}

type Figures = Pick<ReportedCountry, 'rows' | 'mixed' | 'median'>;

/** The rows that count something, each with its indicator, and since when it is counted anew where figures of before are in it. */
const countedRows = ({ rows, mixed }: Pick<Figures, 'rows' | 'mixed'>, indicators: IndexedReport['indicators']) =>
  rows.flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    const change = mixed.find((each) => each.indicator === row.indicator) ?? null;
    return indicator && row.of > 0 ? [{ row, indicator, change }] : [];
  });

type CountedRow = ReturnType<typeof countedRows>[number];

function describeChange({ name }: Indicator, { since, reason }: MixedIndicator): DocumentBlock {
  if (reason === null) return paragraph(interpolate(words.mixedWithoutReason, { name, number: since }));
  return paragraph(interpolate(words.mixed, { name, number: since, reason }));
}

function buildTable(rows: readonly CountedRow[]): DocumentBlock[] {
  if (rows.length === 0) return [paragraph(words.nothing)];
  const columns = [
    { header: words.indicator, share: 6 },
    { header: words.value, share: 2, isFigure: true },
    { header: words.target, share: 2, isFigure: true },
    { header: words.way, share: 2, isFigure: true },
    { header: words.state, share: 2 },
    { header: words.counted, share: 2, isFigure: true },
  ];
  const cells = rows.map(({ row, indicator, change }) => [
    toDocumentText(indicator.unit === null ? indicator.name : `${indicator.name} (${indicator.unit})`),
    formatFigure(row.value, indicator) + (row.illustrative ? ' *' : '') + (change ? ' †' : ''),
    formatFigure(row.target, indicator),
    row.attainment === null ? words.none : formatShare(row.attainment),
    row.status === null ? words.none : words.statuses[row.status],
    interpolate(words.nOfN, { n: row.n, of: row.of }),
  ]);
  const isIllustrative = rows.some(({ row }) => row.illustrative);
  return [
    { kind: 'table', columns, rows: cells },
    ...(isIllustrative ? [paragraph(words.illustrative)] : []),
    ...rows.flatMap(({ indicator, change }) => (change ? [describeChange(indicator, change)] : [])),
  ];
}

function createChart(title: string, bars: readonly DocumentBar[]): DocumentBlock {
  const texts = bars.map(({ label, text }) => interpolate(words.attainmentOf, { name: label, text }));
  const alternative = interpolate(words.chart, { title, bars: listFormatOf(locale, {}).format(texts) });
  return { kind: 'bars', bars, alternative };
}

const inParts = (bars: readonly DocumentBar[]): (readonly DocumentBar[])[] =>
  Array.from({ length: Math.ceil(bars.length / barsOnPage) }, (_, at) => bars.slice(at * barsOnPage, (at + 1) * barsOnPage));

/** The attainments as bars, the longest path first. Their scale reaches to the target, or as far as the longest one. */
function buildChart(name: string, rows: readonly CountedRow[]): DocumentBlock[] {
  const attained = rows.flatMap(({ row, indicator }) =>
    row.attainment === null ? [] : [{ name: indicator.name, attainment: row.attainment, expected: row.expectedAttainment }],
  );
  if (attained.length === 0) return [];
  const whole = Math.max(1, ...attained.flatMap(({ attainment, expected }) => [attainment, expected ?? 0]));
  const sorted = attained.toSorted((a, b) => b.attainment - a.attainment);
  const bars = sorted.map((each): DocumentBar => {
    const isMarked = each.expected !== null && each.expected >= 0;
    return {
      label: toDocumentText(each.name),
      share: Math.max(0, each.attainment) / whole,
      text: formatShare(each.attainment),
      mark: isMarked && each.expected !== null ? each.expected / whole : null,
    };
  });
  const title = `${words.attainment}, ${name}`;
  return [paragraph(title), ...inParts(bars).map((part) => createChart(title, part))];
}

function describeMedian(name: string, row: ProgressMedianRow | null): DocumentBlock {
  if (row === null || row.attainment === null) return paragraph(interpolate(words.noMedian, { name }));
  const { attainment, n, of } = row;
  return paragraph(interpolate(words.medianOf, { name, n, of, median: formatShare(attainment) }));
}

/** The figures of a place: a sentence, a chart and its table. */
function buildFigures(name: string, figures: Figures, { indicators }: IndexedReport) {
  const counted = countedRows(figures, indicators);
  return [describeMedian(name, figures.median), ...buildChart(name, counted), ...buildTable(counted)];
}

function buildNarrative({ organisation, report }: ReportedCountry['organisations'][number]): DocumentBlock[] {
  const sections = narrativeSections.flatMap((section): DocumentBlock[] => {
    const text = report?.[section];
    if (typeof text !== 'string' || text.trim() === '') return [];
    return [paragraph(`${words.sections[section]}:`), ...splitParagraphs(text).map((line) => paragraph(line))];
  });
  if (sections.length === 0) return [paragraph(interpolate(words.notReported, { name: organisation.name }))];
  return [heading(interpolate(words.reportOf, { name: organisation.name }), 3), ...sections];
}

const buildCountry = (report: IndexedReport, reported: ReportedCountry): DocumentBlock[] => [
  heading(countryName(reported.country)),
  ...buildFigures(countryName(reported.country), reported, report),
  ...reported.organisations.flatMap(buildNarrative),
];

/** The figures that are counted and not there, of assignments without a value and of those with one, by organisation. */
function listOpenPoints({ rows, indicators }: IndexedReport): Map<number, string[]> {
  const points = new Map<number, string[]>();
  const add = (organisationId: number, text: string) => points.set(organisationId, [...(points.get(organisationId) ?? []), text]);
  for (const { indicator, missing, gaps } of rows) {
    const name = indicators.get(indicator)?.name ?? indicator;
    for (const { organisationId, why } of missing)
      if (why !== 'notApplicable' && why !== 'notExpected') add(organisationId, `${name}: ${words.absences[why]}`);
    for (const { organisationId, period, why } of gaps)
      add(organisationId, interpolate(words.gap, { name, number: period, why: words.absences[why] }));
  }
  return points;
}

function buildOpenPoints(report: IndexedReport): DocumentBlock[] {
  const { organisations } = report;
  const points = listOpenPoints(report);
  const items = [...points].map(([id, texts]) => ({
    text: toDocumentText(organisations.get(id)?.name ?? String(id)),
    items: texts.map(toDocumentText),
  }));
  return [
    heading(words.openPoints),
    items.length === 0 ? paragraph(words.noOpenPoints) : { kind: 'list', isOrdered: false, items },
  ];
}

function buildFacts({ period, basis, rates, createdAt, consortium, dataVersion }: IndexedReport): DocumentBlock {
  const days = { from: formatDay(period.startsOn), to: formatDay(period.endsOn) };
  const instant = formatInstantWithZone(createdAt, { locale, timeZone: consortium.timeZone });
  const facts = [
    { label: words.period, value: interpolate(words.days, days) },
    { label: words.basis, value: words.bases[basis] },
    { label: words.reports, value: interpolate(words.reporting, rates) },
    { label: words.asOf, value: interpolate(words.asOfVersion, { instant, version: dataVersion }) },
  ];
  return { kind: 'facts', facts };
}

function buildSources({ period, basis }: IndexedReport, publicUrl: string): DocumentBlock[] {
  const address = `${publicUrl}/compare?${new URLSearchParams({ period: String(period.number), basis })}`;
  return [heading(words.sources), ...words.notes.map((note) => paragraph(interpolate(note, { address })))];
}

/** The chapters of a report, each built on its own: the consortium, each country, what is open with how to read it. */
export function listChapters(report: ConsolidatedReport, publicUrl: string): readonly (() => DocumentBlock[])[] {
  const indexed = indexReport(report);
  const { consortium, countries } = indexed;
  return [
    () => [buildFacts(indexed), heading(words.consortium), ...buildFigures(consortium.name, indexed, indexed)],
    ...countries.map((country) => () => buildCountry(indexed, country)),
    () => [...buildOpenPoints(indexed), ...buildSources(indexed, publicUrl)],
  ];
}

/** The consolidated half-year report made of its chapters. */
export const buildConsolidatedReport = (
  { consortium, period, createdAt }: ConsolidatedReport,
  chapters: readonly (readonly DocumentBlock[])[],
): TextDocument => ({
  title: toDocumentText(interpolate(words.title, { number: period.number, name: consortium.name })),
  language: locale,
  createdAt,
  pageText: words.page,
  blocks: chapters.flat(),
});
