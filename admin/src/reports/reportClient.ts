import { useQuery } from '@tanstack/react-query';
import type { AuditEvent, Finding, Indicator, Measurement, NarrativeSection, Oddity, ProgressRow } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

export type Said = Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'comment'>;

type FigureFinding = Pick<Finding, 'checkId' | 'assignmentId' | 'kind' | 'severity' | 'settled' | 'against'>;

export interface ReviewLine {
  assignmentId: number;
  indicator: { id: number; code: string; name: string; unit: string | null; decimals: number };
  valueType: Indicator['valueType'];
  cell: Measurement;
  last: (Said & Pick<Measurement, 'periodId'>) | null;
  /** What it said when it was handed in before, where that was something else. */
  before: Said | null;
  changed: boolean;
  accepted: boolean;
  odd: Oddity[];
  /** What the checks find in it; what blocks comes first. */
  findings: FigureFinding[];
  progress: ProgressRow | null;
}

interface Remark {
  assignmentId: number;
  comment: string;
}

export interface ReportChecklist {
  expected: number;
  missing: number[];
  findings: FigureFinding[];
  warnings: { assignmentId: number; odd: Oddity[]; hasComment: boolean }[];
  emptySections: NarrativeSection[];
  unanswered: Remark[];
}

export interface ReportStep {
  at: string;
  action: AuditEvent['action'];
  actorId: number | null;
  actorRole: AuditEvent['actorRole'];
  comment: string | null;
  cells: Remark[];
}

export interface ReportDifferences {
  since: string | null;
  cells: { assignmentId: number; measurementId: number; old: Said | null; new: Said | null }[];
  sections: { section: NarrativeSection; old: string | null; new: string | null }[];
}

export interface PreviewLine {
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

interface Answers {
  review: ReviewLine[];
  checklist: ReportChecklist;
  history: ReportStep[];
  differences: ReportDifferences;
  preview: PreviewLine[];
  'reopen-preview': ReopenPreview;
}

/** One of the answers about a report; asked again whenever the report has another version. */
export const useReportAnswer = <Part extends keyof Answers>(
  { id, version }: { id: number; version: number },
  part: Part,
  enabled: boolean,
) =>
  useQuery({
    queryKey: ['reports', id, version, part],
    queryFn: ({ signal }) => getJson<Answers[Part]>(`/reports/${id}/${part}`, signal),
    enabled,
  });
