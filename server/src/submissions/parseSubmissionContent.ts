import type { StoredSubmission } from '@pilotage/db';
import { type SubmissionContent, submissionContent } from './submissionContent.ts';

/** The content of a submission; null once it has been erased. */
export const parseSubmissionContent = ({ content }: StoredSubmission): SubmissionContent | null =>
  content === '{}' ? null : submissionContent.parse(JSON.parse(content));
