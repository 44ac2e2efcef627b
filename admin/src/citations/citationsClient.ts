import { useQuery } from '@tanstack/react-query';
import type { Citation, CitedQuestion } from '@pilotage/shared';
import { getJson, sendJson } from '../data/request.ts';

/** Cites a question as of now, or as of the time that it names. */
export const createCitation = (question: CitedQuestion) => sendJson<Citation>('POST', '/citations', question);

/** The permanent address of a citation. */
export const addressOfCitation = ({ code }: Citation): string => `${window.location.origin}/c/${code}`;

/** The citation with a code. */
export const useCitation = (code: string) =>
  useQuery({
    queryKey: ['citations', code],
    queryFn: ({ signal }) => getJson<Citation>(`/citations/${encodeURIComponent(code)}`, signal),
    staleTime: Infinity,
  });
