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
import { EvidenceDrawer } from '../discussion/EvidenceDrawer.tsx';
import { useEvidenceCounts } from '../discussion/useEvidence.ts';
import { useNames } from '../progress/useNames.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useSingleRun } from '../resource/useSingleRun.ts';
import { Section } from '../resource/Section.tsx';
import { type ReviewLine, useReportAnswer } from './reportClient.ts';
import { ReviewRow } from './ReviewRow.tsx';
import { ReviewTable } from './ReviewTable.tsx';
import { usePendingRemarks } from './usePendingRemarks.ts';
import { useReviewKeys } from './useReviewKeys.ts';

/** The review of a submitted report: what changed or looks odd first, what was accepted before folded away. */
export function ReviewReport({ report }: { report: Report }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const names = useNames();
  const place = useRef<HTMLDivElement>(null);
  const pending = usePendingRemarks(report.id);
  const [hasKeys, setKeys] = useStore('reports.keys', true);
  const [isUnfolded, setUnfolded] = useState(false);
  const [opened, setOpened] = useState<ReviewLine | null>(null);
  const evidence = useEvidenceCounts(report.periodId);
  const { data: lines = [], isPending, error } = useReportAnswer(report, 'review', true);
  const { accept } = pending;
  const acceptByKey = useCallback(
    (assignmentId: number) => {
      accept(assignmentId);
      announce(translate('reports.lookedAt'));
    },
    [accept, translate],
  );
  useReviewKeys(place, hasKeys, acceptByKey);
  const named = Object.entries(pending.remarks)
    .filter(([, text]) => text.trim() !== '')
    .map(([id, comment]) => ({ assignmentId: Number(id), comment }));
  const { isBusy, run } = useSingleRun(report.version);
  const act = async (action: 'approve' | 'return', body: object): Promise<boolean> => {
    try {
      await sendJson('POST', `/reports/${report.id}/${action}`, { version: report.version, ...body });
      pending.forget();
      notify(`reports.${action === 'approve' ? 'approved' : 'returned'}`);
      return true;
    } catch (failure) {
      notify(failure instanceof Error ? failure.message : 'resource.failed', { type: 'error' });
      return false;
    } finally {
      refresh();
    }
  };
  const open = lines.filter((line) => !line.accepted);
  const folded = lines.filter((line) => line.accepted);
  const shown = isUnfolded ? [...open, ...folded] : open;
  const standard = translate('reports.lookAgain', { smart_count: named.length });
  const giveBack = () => {
    const comment = pending.comment.trim() === '' ? standard : pending.comment;
    void run(() => act('return', { comment, cells: named }));
  };
  return (
    <Section id="review" title={translate('reports.review')}>
      {isPending && <Skeleton variant="rounded" height={240} />}
      {error && <Alert severity="error">{error.message}</Alert>}
      <Box ref={place}>
        <FormControlLabel
          control={<Switch checked={hasKeys} onChange={(_, isOn) => setKeys(isOn)} />}
          label={translate('reports.keys')}
        />
        {!isPending && shown.length === 0 && <Typography sx={{ my: 1 }}>{translate('reports.noCells')}</Typography>}
        {shown.length > 0 && (
          <ReviewTable label={translate('reports.figures')}>
            {shown.map((line) => (
              <ReviewRow
                key={line.assignmentId}
                line={line}
                pending={pending}
                evidence={evidence.get(line.cell.id)}
                onOpen={setOpened}
              />
            ))}
          </ReviewTable>
        )}
        {folded.length > 0 && (
          <Button aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
            {translate(isUnfolded ? 'reports.fold' : 'reports.unfold', { smart_count: folded.length })}
          </Button>
        )}
      </Box>
      <EvidenceDrawer
        about={opened && { subject: 'measurements', subjectId: opened.cell.id, organisationId: opened.cell.organisationId }}
        name={opened?.indicator.name ?? ''}
        lock={null}
        onClose={() => setOpened(null)}
      />
      <Stack sx={{ gap: 1.5, mt: 2, maxWidth: 720 }}>
        <TextField
          multiline
          minRows={2}
          label={translate('reports.comment')}
          placeholder={standard}
          helperText={translate('reports.whoReads', { name: names.organisation(report.organisationId) })}
          value={pending.comment}
          onChange={(event) => pending.setComment(event.target.value)}
        />
        <RestoredNote at={pending.restoredAt} onDiscard={pending.forget} />
        <Typography role="status">{translate('reports.pending', { smart_count: named.length, all: lines.length })}</Typography>
        <Stack direction="row" sx={{ gap: 2 }}>
          <Button variant="contained" loading={isBusy} onClick={() => void run(() => act('approve', {}))}>
            {translate('reports.approve')}
          </Button>
          <Button variant="outlined" loading={isBusy} onClick={giveBack}>
            {translate('reports.return')}
          </Button>
        </Stack>
      </Stack>
    </Section>
  );
}
