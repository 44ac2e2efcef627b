import type { RefObject } from 'react';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type Report, remarkLength } from '@pilotage/shared';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { DayTextField } from '../resource/inputs/DayTextField.tsx';
import { useLengthProblem } from '../resource/inputs/useLengthProblem.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import type { ReviewDraftState } from './useReviewDraft.ts';
import { useReviewDecision } from './useReviewDecision.ts';

interface ReviewCommentProps {
  report: Report;
  draft: ReviewDraftState;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Whether the report was to be returned without a word. */
  isNeeded: boolean;
}

/** The comment on the whole report, which goes with its return. */
export function ReviewComment({ report, draft, field, isNeeded }: ReviewCommentProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { remarkCount, defaultComment } = useReviewDecision(report, draft);
  const isMissing = isNeeded && draft.comment.trim() === '' && remarkCount === 0;
  const lengthProblem = useLengthProblem()(draft.comment, remarkLength);
  const wrong = isMissing ? translate('reports.commentNeeded') : lengthProblem;
  const readersText = translate('reports.whoReads', { name: names.organisation(report.organisationId) });
  return (
    <Box sx={{ ...hiddenInPrint, maxWidth: 720 }}>
      <TextField
        multiline
        fullWidth
        minRows={2}
        inputRef={field}
        label={translate('reports.comment')}
        placeholder={remarkCount > 0 ? defaultComment : ''}
        error={wrong !== undefined}
        helperText={wrong ?? readersText}
        value={draft.comment}
        onChange={(event) => draft.setComment(event.target.value)}
      />
      {(remarkCount > 0 || draft.comment.trim() !== '' || draft.dueOn !== '') && (
        <Box sx={{ mt: 2, maxWidth: 360 }}>
          <DayTextField
            label={translate('reports.dueOn')}
            value={draft.dueOn}
            onChange={draft.setDueOn}
            helperText={translate('reports.dueOnHelp')}
          />
        </Box>
      )}
      <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
    </Box>
  );
}
