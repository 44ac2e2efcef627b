import { useCallback, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNotify, useRefresh, useStore, useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { sendJson } from '../data/request.ts';
import { EvidenceDrawer } from '../discussion/evidence/EvidenceDrawer.tsx';
import { useEvidenceCounts } from '../discussion/evidence/useEvidence.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { Section } from '../resource/Section.tsx';
import { type ReviewItem, useReportQuery } from './reportClient.ts';
import { ReviewRow } from './ReviewRow.tsx';
import { ReviewTable } from './ReviewTable.tsx';
import { useReviewDraft } from './useReviewDraft.ts';
import { useReviewShortcuts } from './useReviewShortcuts.ts';

/** Review of a submitted report: changed and flagged figures first, previously accepted ones collapsed. */
export function ReportReview({ report }: { report: Report }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const names = useDisplayNames();
  const container = useRef<HTMLDivElement>(null);
  const draft = useReviewDraft(report.id);
  const [hasShortcuts, setHasShortcuts] = useStore('reports.keys', true);
  const [isExpanded, setExpanded] = useState(false);
  const [opened, setOpened] = useState<ReviewItem | null>(null);
  const evidence = useEvidenceCounts(report.periodId);
  const { data: items = [], isPending, error } = useReportQuery(report, 'review', true);
  const { accept } = draft;
  const acceptByKey = useCallback(
    (assignmentId: number) => {
      accept(assignmentId);
      announce(translate('reports.lookedAt'));
    },
    [accept, translate],
  );
  useReviewShortcuts(container, hasShortcuts, acceptByKey);
  const remarkedCells = Object.entries(draft.remarks)
    .filter(([, text]) => text.trim() !== '')
    .map(([id, comment]) => ({ assignmentId: Number(id), comment }));
  const { isBusy, run } = useSingleRun(report.version);
  const sendDecision = async (action: 'approve' | 'return', body: object): Promise<boolean> => {
    try {
      await sendJson('POST', `/reports/${report.id}/${action}`, { version: report.version, ...body });
      draft.discard();
      notify(`reports.${action === 'approve' ? 'approved' : 'returned'}`);
      return true;
    } catch (failure) {
      notify(failure instanceof Error ? failure.message : 'resource.failed', { type: 'error' });
      return false;
    } finally {
      refresh();
    }
  };
  const open = items.filter((item) => !item.accepted);
  const folded = items.filter((item) => item.accepted);
  const visible = isExpanded ? [...open, ...folded] : open;
  const defaultComment = translate('reports.lookAgain', { smart_count: remarkedCells.length });
  const returnReport = () => {
    const comment = draft.comment.trim() === '' ? defaultComment : draft.comment;
    void run(() => sendDecision('return', { comment, cells: remarkedCells }));
  };
  return (
    <Section id="review" title={translate('reports.review')}>
      {isPending && <Skeleton variant="rounded" height={240} />}
      {error && <Alert severity="error">{error.message}</Alert>}
      <Box ref={container}>
        <FormControlLabel
          control={<Switch checked={hasShortcuts} onChange={(_, isOn) => setHasShortcuts(isOn)} />}
          label={translate('reports.keys')}
        />
        {!isPending && visible.length === 0 && <Typography sx={{ my: 1 }}>{translate('reports.noCells')}</Typography>}
        {visible.length > 0 && (
          <ReviewTable label={translate('reports.figures')}>
            {visible.map((item) => (
              <ReviewRow
                key={item.assignmentId}
                item={item}
                draft={draft}
                evidence={evidence.get(item.cell.id)}
                onOpen={setOpened}
              />
            ))}
          </ReviewTable>
        )}
        {folded.length > 0 && (
          <Button aria-expanded={isExpanded} onClick={() => setExpanded(!isExpanded)}>
            {translate(isExpanded ? 'reports.fold' : 'reports.unfold', { smart_count: folded.length })}
          </Button>
        )}
      </Box>
      <EvidenceDrawer
        subject={opened && { subject: 'measurements', subjectId: opened.cell.id, organisationId: opened.cell.organisationId }}
        name={opened?.indicator.name ?? ''}
        lock={null}
        onClose={() => setOpened(null)}
      />
      <Stack sx={{ gap: 1.5, mt: 2, maxWidth: 720 }}>
        <TextField
          multiline
          minRows={2}
          label={translate('reports.comment')}
          placeholder={defaultComment}
          helperText={translate('reports.whoReads', { name: names.organisation(report.organisationId) })}
          value={draft.comment}
          onChange={(event) => draft.setComment(event.target.value)}
        />
        <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
        <Typography role="status">
          {translate('reports.pending', { smart_count: remarkedCells.length, all: items.length })}
        </Typography>
        <Stack direction="row" sx={{ gap: 2 }}>
          <Button variant="contained" loading={isBusy} onClick={() => void run(() => sendDecision('approve', {}))}>
            {translate('reports.approve')}
          </Button>
          <Button variant="outlined" loading={isBusy} onClick={returnReport}>
            {translate('reports.return')}
          </Button>
        </Stack>
      </Stack>
    </Section>
  );
}
