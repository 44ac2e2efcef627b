import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFindingText } from '../checks/useFindingText.ts';
import { EvidenceButton } from '../discussion/evidence/EvidenceButton.tsx';
import type { EvidenceCount } from '../discussion/evidence/useEvidence.ts';
import type { ReviewItem } from './reportClient.ts';
import { ReviewAttainment } from './ReviewAttainment.tsx';
import { ReviewRemark } from './ReviewRemark.tsx';
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
  const { assignmentId, indicator, valueType, cell, last, before, changed, odd, findings } = item;
  const translate = useTranslate();
  const cellText = useCellText();
  const findingText = useFindingText();
  const marks = [...(changed ? [translate('reports.changed')] : []), ...odd.map((each) => translate(`reports.odd.${each}`))];
  const figureFormat = { valueType, decimals: indicator.decimals };
  return (
    <TableRow data-review-row={assignmentId} tabIndex={-1} selected={draft.accepted.includes(assignmentId)}>
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
      <TableCell sx={{ minWidth: 160 }}>
        {marks.join(', ') || (findings.length === 0 && '–')}
        {findings.map((each) => (
          <Typography key={each.checkId} variant="body2">
            {findingText.describe(each, figureFormat)}
          </Typography>
        ))}
      </TableCell>
      <TableCell>
        <ReviewAttainment item={item} />
      </TableCell>
      <TableCell sx={{ minWidth: 140 }}>{cell.comment ?? ''}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <EvidenceButton always counts={evidence} name={indicator.name} onOpen={() => onOpen(item)} />
      </TableCell>
      <TableCell sx={{ minWidth: 260 }}>
        <ReviewRemark item={item} draft={draft} />
      </TableCell>
    </TableRow>
  );
}
