import type { StoredSubmission } from '@pilotage/db';
import { type SubmissionContent, submissionContent } from './submissionContent.ts';

/** What an arrival said; null once its words are forgotten. */
export const parseSubmissionContent = ({ content }: StoredSubmission): SubmissionContent | null =>
  content === '{}' ? null : submissionContent.parse(JSON.parse(content));
