import { useId } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import InputBase from '@mui/material/InputBase';
import Stack from '@mui/material/Stack';
import CheckIcon from '@mui/icons-material/Check';
import { useTranslate } from 'react-admin';
import { remarkLength } from '@pilotage/shared';
import type { ReviewItem } from '../reportClient.ts';
import type { ReviewDraftState } from '../useReviewDraft.ts';
import { useLengthProblem } from '../../resource/inputs/useLengthProblem.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

const fieldStyles = {
  width: '100%',
  border: 1,
  borderColor: 'text.disabled',
  borderRadius: 1,
  px: 1,
  py: 0.5,
  fontSize: '0.8125rem',
  '&.Mui-focused': { outline: 2, outlineColor: 'primary.main', outlineStyle: 'solid' },
} as const;

/** The reviewer's answer to one figure: a remark, or that it was looked at and is right. */
export function ReviewRemark({ item: { assignmentId, indicator }, draft }: { item: ReviewItem; draft: ReviewDraftState }) {
  const translate = useTranslate();
  const problemId = useId();
  const remark = draft.remarks[assignmentId] ?? '';
  const lengthProblem = useLengthProblem()(remark, remarkLength);
  const isAccepted = draft.accepted.includes(assignmentId);
  return (
    <Stack direction="row" sx={{ gap: 0.5, alignItems: 'flex-start', ...hiddenInPrint }}>
      <Box sx={{ flex: '1 1 auto', minWidth: 0 }}>
        <InputBase
          multiline
          sx={fieldStyles}
          placeholder={translate('reports.heads.remark')}
          value={remark}
          error={lengthProblem !== undefined}
          onChange={(event) => draft.setRemark(assignmentId, event.target.value)}
          inputProps={{
            'aria-label': translate('reports.mark', { indicator: indicator.name }),
            'aria-describedby': lengthProblem === undefined ? undefined : problemId,
          }}
        />
        {lengthProblem !== undefined && (
          <FormHelperText id={problemId} error>
            {lengthProblem}
          </FormHelperText>
        )}
      </Box>
      <Button
        size="small"
        variant={isAccepted ? 'contained' : 'outlined'}
        aria-pressed={isAccepted}
        aria-label={translate('reports.acceptOne', { indicator: indicator.name })}
        title={translate('reports.accept')}
        sx={{ minWidth: 32, px: 0.5, minHeight: 32 }}
        onClick={() => draft.toggleAccepted(assignmentId)}
      >
        <CheckIcon fontSize="small" />
      </Button>
    </Stack>
  );
}
