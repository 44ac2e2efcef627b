import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useReviewDecision } from './useReviewDecision.ts';
import type { ReviewDraftState } from './useReviewDraft.ts';

interface ReviewDecisionProps {
  report: Report;
  draft: ReviewDraftState;
  /** Of all figures of the report. */
  figureCount: number;
}

/** The comment on the whole report, and the two ways to end its review. */
export function ReviewDecision({ report, draft, figureCount }: ReviewDecisionProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { isBusy, remarkCount, defaultComment, approveReport, returnReport } = useReviewDecision(report, draft);
  return (
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
      <Typography role="status">{translate('reports.pending', { smart_count: remarkCount, all: figureCount })}</Typography>
      <Stack direction="row" sx={{ gap: 2 }}>
        <Button variant="contained" loading={isBusy} onClick={approveReport}>
          {translate('reports.approve')}
        </Button>
        <Button variant="outlined" loading={isBusy} onClick={returnReport}>
          {translate('reports.return')}
        </Button>
      </Stack>
    </Stack>
  );
}
