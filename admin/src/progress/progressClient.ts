import { useQueries, useQuery } from '@tanstack/react-query';
import type { Attachment, Comment, ProgressMedianRow, ProgressRow } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

export type ComparedRow = ProgressRow | ProgressMedianRow;

type ExplainedComment = Pick<Comment, 'id' | 'text' | 'authorRole' | 'createdAt' | 'resolvedAt'> &
  Partial<Pick<Comment, 'authorName'>>;

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
  /** What was approved first, beside a figure that says something else since. */
  asReported?: number | null;
  approvedAt?: string;
  approvedBy?: number | null;
  comments?: ExplainedComment[];
  attachments?: Pick<Attachment, 'id' | 'fileName' | 'mediaType' | 'size' | 'createdAt'>[];
}

export interface ExplainedPart {
  organisationId: number;
  assignmentId: number;
  value: number | null;
  numerator?: number | null;
  denominator?: number | null;
  cells: ExplainedCell[];
}

export interface Explanation {
  figure: ProgressRow;
  parts: ExplainedPart[];
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
    state?: string | null;
    reason?: string;
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
/** Of one indicator, with `series`. */
export const useSeries = (question: Question, enabled?: boolean) => useAnswer<ProgressRow[]>('/progress', question, enabled);
export const useMatrix = (question: Question, enabled?: boolean) =>
  useAnswer<ProgressRow[]>('/progress/matrix', question, enabled);
export const useExplanation = (question: Question, enabled?: boolean) =>
  useAnswer<Explanation>('/progress/explain', question, enabled);
export const useReportingRates = (question: Question, enabled?: boolean) =>
  useAnswer<ReportingRates>('/reporting-rates', question, enabled);

/** The reporting rates of several periods, side by side; waits for all, fails with the first. */
export function useAllReportingRates(numbers: readonly number[]) {
  const answers = useQueries({
    queries: numbers.map((period) => ({
      queryKey: ['/reporting-rates', { period }],
      queryFn: ({ signal }: { signal: AbortSignal }) => getJson<ReportingRates>(`/reporting-rates?period=${period}`, signal),
    })),
  });
  return {
    data: answers.flatMap(({ data }) => data ?? []),
    isPending: answers.some(({ isPending }) => isPending),
    error: answers.find(({ error }) => error)?.error ?? null,
    refetch: () => Promise.all(answers.map(({ refetch }) => refetch())),
  };
}
