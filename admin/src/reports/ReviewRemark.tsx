import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { ReviewItem } from './reportClient.ts';
import type { ReviewDraftState } from './useReviewDraft.ts';

/** The reviewer's answer to one figure: a remark, or that it was looked at and is right. */
export function ReviewRemark({ item: { assignmentId, indicator }, draft }: { item: ReviewItem; draft: ReviewDraftState }) {
  const translate = useTranslate();
  const isAccepted = draft.accepted.includes(assignmentId);
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
      <TextField
        multiline
        value={draft.remarks[assignmentId] ?? ''}
        onChange={(event) => draft.setRemark(assignmentId, event.target.value)}
        slotProps={{ htmlInput: { 'aria-label': translate('reports.mark', { indicator: indicator.name }), maxLength: 4000 } }}
      />
      <Button
        size="small"
        variant={isAccepted ? 'contained' : 'outlined'}
        aria-pressed={isAccepted}
        aria-label={translate('reports.acceptOne', { indicator: indicator.name })}
        onClick={() => draft.accept(assignmentId)}
      >
        {translate('reports.accept')}
      </Button>
    </Stack>
  );
}
