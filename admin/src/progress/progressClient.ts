import { useQuery } from '@tanstack/react-query';
import type { ProgressMedianRow, ProgressRow } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

export type ComparedRow = ProgressRow | ProgressMedianRow;

export interface ExplainedCell {
  measurementId: number;
  periodId: number;
  availability: string | null;
  value: number | null;
  numerator?: number | null;
  denominator?: number | null;
  inValue: boolean;
  illustrative: boolean;
  state: string;
  comment?: string | null;
  approvedAt?: string;
}

export interface Explanation {
  figure: ProgressRow;
  parts: { organisationId: number; assignmentId: number; value: number | null; cells: ExplainedCell[] }[];
  leftOut: ProgressRow['missing'];
}

export interface ReportingRates {
  period: number;
  expected: number;
  submitted: number;
  onTime: number;
  rate: number | null;
  organisations: {
    organisationId: number;
    expected: boolean;
    submitted: boolean;
    onTime: boolean;
    firstSubmittedAt: string | null;
  }[];
}

type Question = Readonly<Record<string, string | number | undefined>>;

const query = (question: Question) => {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) if (value !== undefined && value !== '') asked.set(name, String(value));
  return asked.toString();
};

const useAnswer = <T>(path: string, question: Question, enabled = true) =>
  useQuery({ queryKey: [path, question], queryFn: ({ signal }) => getJson<T>(`${path}?${query(question)}`, signal), enabled });

export const useProgress = (question: Question, enabled?: boolean) => useAnswer<ComparedRow[]>('/progress', question, enabled);
export const useMatrix = (question: Question, enabled?: boolean) =>
  useAnswer<ProgressRow[]>('/progress/matrix', question, enabled);
export const useExplanation = (question: Question) => useAnswer<Explanation>('/progress/explain', question);
export const useReportingRates = (question: Question, enabled?: boolean) =>
  useAnswer<ReportingRates>('/reporting-rates', question, enabled);
