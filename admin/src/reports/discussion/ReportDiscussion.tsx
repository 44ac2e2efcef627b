import { useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Report } from '@pilotage/shared';
import { CommentItem } from '../../discussion/CommentItem.tsx';
import { EvidenceSection } from '../../discussion/evidence/EvidenceSection.tsx';
import { type CommentReaders, useEvidenceRights, useReaders } from '../../discussion/evidence/useEvidence.ts';
import { useTasksOfComments } from '../../discussion/tasks/useTasksOfComments.ts';
import { NewComment } from '../../discussion/NewComment.tsx';
import type { ReportFigure } from '../figures/reportFigure.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { useReportComments } from './useReportComments.ts';

const noReaders: CommentReaders = { organisationId: 0, audiences: [], isImmediate: true, people: [] };
const wholeReport = 0;
const listStyles = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' } as const;

/** All that is said about a report and its figures, oldest first, and one place to write: about the report or about a figure. */
export function ReportDiscussion({ report, figures }: { report: Report; figures: readonly ReportFigure[] }) {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const [aboutId, setAboutId] = useState(wholeReport);
  const { organisationId } = report;
  const { canReadComments, canComment } = useEvidenceRights({ subject: 'reports', organisationId: organisationId });
  // A figure that is not stored yet, or hidden, cannot be commented on.
  const subjects = figures.flatMap(({ row: { cell, assignment }, name }) =>
    cell !== null && cell.id > 0 && cell.availability !== undefined ? [{ id: cell.id, assignmentId: assignment.id, name }] : [],
  );
  const { comments, isPending, error } = useReportComments(report.id, subjects, canReadComments);
  const tasks = useTasksOfComments(comments);
  const about = subjects.find(({ id }) => id === aboutId);
  const subject = about
    ? { subject: 'measurements' as const, subjectId: about.id, organisationId }
    : { subject: 'reports' as const, subjectId: report.id, organisationId };
  const { data: readers } = useReaders(subject, canComment);
  if (!canReadComments) return null;
  const title = translate(comments.length === 0 ? 'discussion.thread' : 'discussion.threadCounted', {
    smart_count: comments.length,
  });
  return (
    <EvidenceSection title={title} level="h2" anchorId="discussion" headingRef={heading}>
      {error && <Alert severity="error">{translate('discussion.threadFailed')}</Alert>}
      {!isPending && !error && comments.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('discussion.noComments')}
        </Typography>
      )}
      {comments.length > 0 && (
        <Box component="ol" sx={listStyles}>
          {comments.map((comment) => {
            const figure = comment.subject === 'measurements' ? subjects.find(({ id }) => id === comment.subjectId) : undefined;
            return (
              <Box component="li" key={comment.id}>
                {figure && (
                  <Link component={RouterLink} to={`/reports/${report.id}/show#figure-${figure.assignmentId}`} variant="body2">
                    {translate('reports.aboutFigure', { indicator: figure.name })}
                  </Link>
                )}
                <Box component="ul" sx={listStyles}>
                  <CommentItem
                    comment={comment}
                    readers={readers ?? noReaders}
                    tasks={tasks.get(comment.id)}
                    onButtonGone={() => heading.current?.focus()}
                  />
                </Box>
              </Box>
            );
          })}
        </Box>
      )}
      {canComment && (
        <Box sx={{ ...hiddenInPrint, display: 'grid', gap: 1 }}>
          <TextField
            select
            label={translate('reports.about')}
            value={about?.id ?? wholeReport}
            onChange={({ target }) => setAboutId(Number(target.value))}
          >
            <MenuItem value={wholeReport}>{translate('reports.aboutReport')}</MenuItem>
            {subjects.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          {readers && <NewComment subject={subject} readers={readers} draftKey={`reports.${report.id}`} />}
        </Box>
      )}
    </EvidenceSection>
  );
}
