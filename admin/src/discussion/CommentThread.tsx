import { useRef } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DiscussionSubject } from './discussionSubject.ts';
import { CommentItem } from './CommentItem.tsx';
import { EvidenceSection } from './evidence/EvidenceSection.tsx';
import { NewComment } from './NewComment.tsx';
import { useTasksOfComments } from './tasks/useTasksOfComments.ts';
import { type CommentReaders, useComments, useEvidenceRights, useReaders } from './evidence/useEvidence.ts';

const noReaders: CommentReaders = { organisationId: 0, audiences: [], isImmediate: true, people: [] };

/** The comments of a subject, oldest first, and the form for a new comment. */
export function CommentThread({ subject, level }: { subject: DiscussionSubject; level: 'h2' | 'h3' }) {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const { canReadComments, canComment } = useEvidenceRights(subject);
  const { data: comments = [], isPending, error } = useComments(subject, canReadComments);
  const tasks = useTasksOfComments(comments);
  const { data: readers } = useReaders(subject, canComment);
  if (!canReadComments) return null;
  const count = { smart_count: comments.length };
  const title = translate(comments.length === 0 ? 'discussion.thread' : 'discussion.threadCounted', count);
  return (
    <EvidenceSection title={title} level={level} anchorId={level === 'h2' ? 'discussion' : undefined} headingRef={heading}>
      {error && <Alert severity="error">{translate('discussion.threadFailed')}</Alert>}
      {isPending && <Skeleton variant="rounded" height={56} />}
      {!isPending && !error && comments.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('discussion.noComments')}
        </Typography>
      )}
      {comments.length > 0 && (
        <Box
          component="ol"
          sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}
        >
          {comments.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              readers={readers ?? noReaders}
              tasks={tasks.get(comment.id)}
              onButtonGone={() => heading.current?.focus()}
            />
          ))}
        </Box>
      )}
      {readers && <NewComment key={`${subject.subject} ${subject.subjectId}`} subject={subject} readers={readers} />}
    </EvidenceSection>
  );
}
