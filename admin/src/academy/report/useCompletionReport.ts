import { useState } from 'react';
import {
  type ChosenColumns,
  type CompletionMapping,
  type CompletionSource,
  type Enrolment,
  findKeptColumns,
  type Period,
} from '@pilotage/shared';
import { acceptLearners } from '../cells/parseLearners.ts';
import type { AcademyRow } from '../rows/academyRow.ts';
import { countCompletions } from './countCompletions.ts';
import { type CompletionReport, readCompletionReport, type ReportReading } from './readCompletionReport.ts';
import { suggestColumns } from './suggestColumns.ts';

interface UseCompletionReportParams {
  rows: readonly AcademyRow[];
  period: Period;
  firstModuleId: number | null;
  mappings: readonly CompletionMapping[];
  shownOf: (row: AcademyRow) => Enrolment | null;
}

type CountParams = Pick<UseCompletionReportParams, 'period' | 'shownOf'>;

function isEarlier({ periods }: AcademyRow, periodId: number, { number }: Period): boolean {
  const other = periods.find(({ id }) => id === periodId);
  return other !== undefined && other.number < number;
}

const hasKeptColumns = (kept: CompletionMapping | null, names: readonly string[]): boolean =>
  kept !== null && Object.keys(findKeptColumns(kept.columns, names)).length === Object.keys(kept.columns).length;

/** What the report says about a module, and whether it fits what is entered. */
function countFor(row: AcademyRow | null, report: CompletionReport | null, columns: ChosenColumns, params: CountParams) {
  if (!row || !report) return { counted: null, accepted: null };
  const earlier = row.others.filter(({ periodId }) => isEarlier(row, periodId, params.period));
  const shown = params.shownOf(row);
  const counted = countCompletions({ report, columns, period: params.period, earlier });
  const { parts } = counted.body;
  // Groups that the report says nothing about stay.
  const body = parts ? { ...counted.body, parts: { ...shown?.parts, ...parts } } : counted.body;
  return { counted: { ...counted, body }, accepted: acceptLearners(body, row, shown) };
}

/** A report as it is read and counted, with the choices that its numbers depend on. */
export function useCompletionReport(params: UseCompletionReportParams) {
  const { rows, firstModuleId, mappings } = params;
  const [source, setSource] = useState<CompletionSource>(mappings[0]?.source ?? 'moodle');
  const [moduleId, setModuleId] = useState<number | null>(firstModuleId);
  const [reading, setReading] = useState<ReportReading | null>(null);
  const [chosen, setChosen] = useState<ChosenColumns | null>(null);
  const report = reading?.kind === 'report' ? reading.report : null;
  const names = report?.columns.map(({ name }) => name) ?? [];
  const kept = mappings.find((each) => each.source === source) ?? null;
  const columns = chosen ?? suggestColumns(source, kept?.columns ?? null, names);
  const row = rows.find(({ module }) => module.id === moduleId) ?? null;
  return {
    source,
    chooseSource: (next: CompletionSource) => {
      setSource(next);
      setChosen(null);
    },
    moduleId,
    chooseModule: setModuleId,
    readFile: async (file: File) => setReading(readCompletionReport(await file.text())),
    refusal: reading?.kind === 'refused' ? reading.why : null,
    report,
    names,
    kept,
    columns,
    /** Whether the columns are asked for: those that were kept may be missing in this report. */
    asksColumns: chosen !== null || !hasKeptColumns(kept, names),
    chooseColumns: setChosen,
    row,
    ...countFor(row, report, columns, params),
  };
}
