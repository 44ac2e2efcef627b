import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type {
  AuditEvent,
  CheckResult,
  Indicator,
  Measurement,
  NarrativeSection,
  OpenPoint,
  OutlierReason,
  ProgressRow,
} from '@pilotage/shared';
import { getJson } from '../data/request.ts';

export type FigureContent = Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'parts' | 'comment'>;

type FullContent = FigureContent & Pick<Measurement, 'illustrative'>;

export type FigureFinding = Pick<CheckResult, 'checkId' | 'assignmentId' | 'kind' | 'severity' | 'settled' | 'against'>;

export interface ReviewItem {
  assignmentId: number;
  indicator: { id: number; code: string; name: string; unit: string | null; decimals: number };
  valueType: Indicator['valueType'];
  cell: Measurement;
  last: (FigureContent & Pick<Measurement, 'periodId'>) | null;
  /** The figure of the previous submission, where it differs. */
  before: FigureContent | null;
  changed: boolean;
  accepted: boolean;
  odd: OutlierReason[];
  /** Findings of the checks, blocking ones first. */
  findings: FigureFinding[];
  progress: ProgressRow | null;
}

export interface CellRemark {
  assignmentId: number;
  comment: string;
}

export interface ReportChecklist {
  expected: number;
  missing: number[];
  findings: FigureFinding[];
  warnings: { assignmentId: number; odd: OutlierReason[]; hasComment: boolean }[];
  emptySections: NarrativeSection[];
  unanswered: CellRemark[];
  /** All of the above as one list, in the order in which it is worked off. */
  open: OpenPoint[];
}

export interface ReportEvent {
  at: string;
  action: AuditEvent['action'];
  actorId: number | null;
  actorRole: AuditEvent['actorRole'];
  comment: string | null;
  cells: CellRemark[];
}

export interface ReportDifferences {
  since: string | null;
  cells: { assignmentId: number; measurementId: number; old: FigureContent | null; new: FigureContent | null }[];
  sections: { section: NarrativeSection; old: string | null; new: string | null }[];
}

/** What a report contained at an instant, as far as the user may follow it. */
export interface ReportContent {
  cells: { assignmentId: number; measurementId: number; new: FullContent | null }[];
}

export interface ReportPreviewRow {
  indicator: string;
  by: 'country' | 'organisation' | 'consortium';
  key: string;
  before: ProgressRow;
  after: ProgressRow;
}

export interface ReopenPreview {
  cells: number;
  hanging: {
    indicator: string;
    by: 'country' | 'organisation' | 'consortium';
    key: string;
    period: number;
    value: number | null;
    status: ProgressRow['status'];
    n: number;
    of: number;
  }[];
}

interface ReportResponses {
  review: ReviewItem[];
  checklist: ReportChecklist;
  history: ReportEvent[];
  differences: ReportDifferences;
  preview: ReportPreviewRow[];
  'reopen-preview': ReopenPreview;
}

/** The question for data about a report: asked anew when the report has another version, and once for all who ask it. */
export const createReportQuery = <Name extends keyof ReportResponses>(
  { id, version }: { id: number; version: number },
  name: Name,
) => ({
  queryKey: ['reports', id, version, name],
  queryFn: ({ signal }: { signal: AbortSignal }) => getJson<ReportResponses[Name]>(`/reports/${id}/${name}`, signal),
});

/** Query for data about a report. */
export const useReportQuery = <Name extends keyof ReportResponses>(
  report: { id: number; version: number },
  name: Name,
  enabled: boolean,
) =>
  useQuery({
    ...createReportQuery(report, name),
    enabled,
    // What is shown stays until the newer version of the same report is there.
    placeholderData: (data, query) => (query?.queryKey[1] === report.id ? data : undefined),
  });

const longAgo = '1970-01-01T00:00:00.000Z';
const farAhead = '9999-12-31T00:00:00.000Z';

const combineContents = (results: UseQueryResult<ReportContent>[]) => ({
  contents: results.map(({ data }) => data ?? null),
  isPending: results.some(({ isLoading }) => isLoading),
  error: results.find(({ error }) => error)?.error ?? null,
});

/** What reports contained when the user could follow them last: for figures that were returned or are restated. */
export const useFollowedContents = (reports: readonly { id: number; version: number }[]) =>
  useQueries({
    queries: reports.map(({ id, version }) => ({
      queryKey: ['reports', id, version, 'at'],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        getJson<ReportContent>(`/reports/${id}/at?from=${longAgo}&to=${farAhead}`, signal),
    })),
    combine: combineContents,
  });
