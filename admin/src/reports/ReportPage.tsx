import { useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { Title, useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { Attachments } from '../discussion/evidence/Attachments.tsx';
import { getPeriodLock } from '../measurements/rows/cellLock.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { Section } from '../resource/Section.tsx';
import { ApprovalPreview } from './ApprovalPreview.tsx';
import { ReadBar } from './bar/ReadBar.tsx';
import { ReviewBar } from './bar/ReviewBar.tsx';
import { WriteBar } from './bar/WriteBar.tsx';
import { ReportDiscussion } from './discussion/ReportDiscussion.tsx';
import { ReportFigures } from './figures/ReportFigures.tsx';
import { useReportFigures } from './figures/useReportFigures.ts';
import { WrittenFigures } from './figures/WrittenFigures.tsx';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { ReportPaper } from './print/ReportPaper.tsx';
import { ReportDeliverables } from './ReportDeliverables.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ReportHistory } from './ReportHistory.tsx';
import { ReportRemarks } from './ReportRemarks.tsx';
import { restoreReview } from './restoreReview.ts';
import { ReviewComment } from './ReviewComment.tsx';
import { useDefaultReturnComment } from './useDefaultReturnComment.ts';
import { useReportPeriod } from './useReportPeriod.ts';
import { useReportRights } from './useReportRights.ts';
import { useReviewDraft } from './useReviewDraft.ts';
import { useSectionSaver } from './words/useSectionSaver.ts';
import { ReportWords } from './words/ReportWords.tsx';

const pageStyles = {
  display: 'grid',
  gap: 4,
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media print': { display: 'block', '& > *': { marginTop: '10pt' } },
} as const;
const evidenceStyles = { display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 720 } as const;

/** The page of a report, to write, to review, to read and to print: figures, words, files, discussion, history, and the bar. */
export function ReportPage({ report }: { report: Report }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const rights = useReportRights(report);
  const page = useReportFigures(report, rights);
  const draft = useReviewDraft(report.id);
  const defaultCommentFor = useDefaultReturnComment();
  useReportPeriod(report, page.periods);
  const saver = useSectionSaver(report);
  const commentField = useRef<HTMLTextAreaElement>(null);
  const [isCommentNeeded, setCommentNeeded] = useState(false);
  const { mode, hasExchange, hasWords } = rights;
  const { period, figures, figuresData, lastPeriod } = page;
  const title = translate('reports.title', {
    name: names.organisation(report.organisationId),
    period: names.period(report.periodId),
  });
  if (page.error) return <Alert severity="error">{translate(page.error.message, { _: page.error.message })}</Alert>;
  if (page.isPending || !period)
    return (
      <div role="progressbar" aria-label={translate('shell.loading')}>
        <Title title={title} />
        <Skeleton variant="rounded" height={420} />
      </div>
    );
  const lock = getPeriodLock(period, report);
  const requestComment = () => {
    setCommentNeeded(true);
    commentField.current?.focus();
  };
  const restoreDraft = () => restoreReview(report, draft, defaultCommentFor);
  return (
    <Box sx={pageStyles}>
      <Title title={title} />
      <ReportPaper title={title} />
      <ReportHead report={report} period={period} />
      <Section id="figures" title={translate('reports.figuresTitle')}>
        {mode === 'write' ? (
          <WrittenFigures report={report} page={page} period={period} />
        ) : (
          <>
            <ReportRemarks report={report} />
            <ReportFigures
              report={report}
              figuresData={figuresData}
              period={period}
              lastPeriod={lastPeriod}
              figures={figures}
              draft={mode === 'review' ? draft : null}
            />
          </>
        )}
      </Section>
      {mode === 'review' && <ReviewComment report={report} draft={draft} field={commentField} isNeeded={isCommentNeeded} />}
      {hasWords && <ReportWords report={report} lastPeriod={lastPeriod} saver={mode === 'write' ? saver : null} />}
      <ReportDeliverables report={report} period={period} />
      {mode === 'write' && (
        <Box sx={hiddenInPrint}>
          <ApprovalPreview report={report} />
        </Box>
      )}
      {hasWords && (
        <Box sx={evidenceStyles}>
          <Attachments
            subject={{ subject: 'reports', subjectId: report.id, organisationId: report.organisationId }}
            lock={lock === null ? null : translate(`discussion.locks.${lock.reason}`)}
            level="h2"
          />
          <ReportDiscussion report={report} figures={figures} />
        </Box>
      )}
      {hasExchange && <ReportHistory report={report} />}
      {mode === 'write' && <WriteBar report={report} period={period} rights={rights} saver={saver} revision={page.revision} />}
      {mode === 'review' && <ReviewBar report={report} figures={figures} draft={draft} onCommentNeeded={requestComment} />}
      {mode === 'read' && <ReadBar report={report} rights={rights} onReturnUndone={restoreDraft} />}
    </Box>
  );
}
