import { useCallback } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import { asSubject, type Attachment, type Audience, type Comment } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { getJson } from '../../data/request.ts';
import type { DiscussionSubject, FileSubject } from '../discussionSubject.ts';

export interface CommentReader {
  id: number;
  name: string;
  audiences: readonly Audience[];
}

export interface CommentReaders {
  organisationId: number;
  /** The audiences that the user may write to. */
  audiences: readonly Audience[];
  /** Whether lead partner and evaluators can read it at once, or only after submission. */
  isImmediate: boolean;
  people: readonly CommentReader[];
}

export interface EvidenceCount {
  measurementId: number;
  comments?: number;
  unresolved?: number;
  attachments: number;
}

const oldestFirstParams = { pagination: { page: 1, perPage: 500 }, sort: { field: 'createdAt', order: 'ASC' as const } };

/** The permissions of the active membership for comments and files of this subject. */
export function useEvidenceRights({ organisationId, subject }: Pick<FileSubject, 'organisationId' | 'subject'>) {
  const ability = useAbility();
  return {
    canReadFiles: ability.can('read', 'attachments'),
    canUpload: ability.can('create', asSubject('attachments', { organisationId, subject })),
    canReadComments: ability.can('read', 'comments'),
    canComment: ability.can('create', 'comments'),
  };
}

const filterOf = ({ subject, subjectId }: FileSubject) => ({ subject, subjectId });

export const useFiles = (subject: FileSubject, enabled: boolean) =>
  useGetList<Attachment>('attachments', { ...oldestFirstParams, filter: filterOf(subject) }, { enabled });

export const useComments = (subject: DiscussionSubject, enabled: boolean) =>
  useGetList<Comment>('comments', { ...oldestFirstParams, filter: filterOf(subject) }, { enabled });

export const useReaders = ({ subject, subjectId }: DiscussionSubject, enabled: boolean) =>
  useQuery({
    queryKey: ['comments', 'readers', subject, subjectId],
    queryFn: ({ signal }) => getJson<CommentReaders>(`/comments/readers?subject=${subject}&subjectId=${subjectId}`, signal),
    enabled,
  });

/** Counts of comments and files for each measurement of a period that the user may read, by measurement. */
export function useEvidenceCounts(periodId: number): ReadonlyMap<number, EvidenceCount> {
  const { data } = useQuery({
    queryKey: ['evidence', periodId],
    queryFn: ({ signal }) => getJson<EvidenceCount[]>(`/measurements/evidence?periodId=${periodId}`, signal),
    select: byMeasurement,
    enabled: periodId > 0,
  });
  return data ?? noCounts;
}

const noCounts: ReadonlyMap<number, EvidenceCount> = new Map();
const byMeasurement = (counts: EvidenceCount[]) => new Map(counts.map((each) => [each.measurementId, each]));

/** Invalidates lists and counts after a comment or file was added or deleted. */
export function useInvalidateEvidence(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    // A task that follows from a comment is done with it.
    const keys = ['attachments', 'comments', 'evidence', 'tasks'];
    await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })));
  }, [client]);
}
