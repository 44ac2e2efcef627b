import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFindingText } from '../checks/useFindingText.ts';
import { EvidenceButton } from '../discussion/evidence/EvidenceButton.tsx';
import type { EvidenceCount } from '../discussion/evidence/useEvidence.ts';
import { useFigureText } from '../measurements/useFigureText.ts';
import { shownBaselineOf } from '../progress/shownBaseline.ts';
import { useFormats } from '../resource/format.ts';
import type { ReviewItem } from './reportClient.ts';
import type { ReviewDraftState } from './useReviewDraft.ts';
import { useCellText } from './useCellText.ts';

interface ReviewRowProps {
  item: ReviewItem;
  draft: ReviewDraftState;
  evidence: EvidenceCount | undefined;
  onOpen: (item: ReviewItem) => void;
}

/** One figure under review: previous figure, findings, the partner's comment, and a field for a remark. */
export function ReviewRow({ item, draft, evidence, onOpen }: ReviewRowProps) {
  const { assignmentId, indicator, valueType, cell, last, before, changed, odd, findings, progress } = item;
  const translate = useTranslate();
  const formats = useFormats();
  const cellText = useCellText();
  const findingText = useFindingText();
  const figureText = useFigureText();
  const isAccepted = draft.accepted.includes(assignmentId);
  const marks = [...(changed ? [translate('reports.changed')] : []), ...odd.map((each) => translate(`reports.odd.${each}`))];
  const figureFormat = { valueType, decimals: indicator.decimals };
  const levelText = (value: number | null) => (value === null ? '–' : figureText.level(figureFormat, value));
  return (
    <TableRow data-review-row={assignmentId} tabIndex={-1} selected={isAccepted}>
      <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
        {indicator.name}
        <Typography variant="body2" color="text.secondary">
          {indicator.unit ?? ''}
        </Typography>
      </TableCell>
      <TableCell align="right">{cellText(last, valueType, indicator.decimals)}</TableCell>
      <TableCell align="right">
        {before !== null && (
          <Typography component="del" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
            {cellText(before, valueType, indicator.decimals)}
          </Typography>
        )}
        <strong>{cellText(cell, valueType, indicator.decimals)}</strong>
      </TableCell>
      <TableCell>
        {marks.join(', ') || (findings.length === 0 && '–')}
        {findings.map((each) => (
          <Typography key={each.checkId} variant="body2">
            {findingText.describe(each, figureFormat)}
          </Typography>
        ))}
      </TableCell>
      <TableCell>
        {progress?.attainment == null ? '–' : formats.percent(progress.attainment)}
        {progress?.status ? `, ${translate(`compare.status.${progress.status}`)}` : ''}
        {progress?.attainment != null && (
          <Typography variant="body2" color="text.secondary">
            {levelText(progress.value)}
            {translate(shownBaselineOf(progress) === null ? 'reports.ofTarget' : 'reports.ofTargetFrom', {
              target: levelText(progress.target),
              baseline: levelText(progress.baseline),
            })}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: 140 }}>{cell.comment ?? ''}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <EvidenceButton always counts={evidence} name={indicator.name} onOpen={() => onOpen(item)} />
      </TableCell>
      <TableCell sx={{ minWidth: 260 }}>
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
      </TableCell>
    </TableRow>
  );
}
