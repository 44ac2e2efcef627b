import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFindingText } from '../checks/useFindingText.ts';
import { EvidenceMark } from '../discussion/EvidenceMark.tsx';
import type { EvidenceCount } from '../discussion/useEvidence.ts';
import { useFigureText } from '../measurements/figureText.ts';
import { wayFrom } from '../progress/wayFrom.ts';
import { useFormats } from '../resource/format.ts';
import type { ReviewLine } from './reportClient.ts';
import type { PendingRemarks } from './usePendingRemarks.ts';
import { useSaid } from './useSaid.ts';

interface ReviewRowProps {
  line: ReviewLine;
  pending: PendingRemarks;
  evidence: EvidenceCount | undefined;
  onOpen: (line: ReviewLine) => void;
}

/** One figure under review: beside last period, what is odd about it, what the partner says, and what is to be said. */
export function ReviewRow({ line, pending, evidence, onOpen }: ReviewRowProps) {
  const { assignmentId, indicator, valueType, cell, last, before, changed, odd, findings, progress } = line;
  const translate = useTranslate();
  const formats = useFormats();
  const said = useSaid();
  const finding = useFindingText();
  const text = useFigureText();
  const isAccepted = pending.accepted.includes(assignmentId);
  const marks = [...(changed ? [translate('reports.changed')] : []), ...odd.map((each) => translate(`reports.odd.${each}`))];
  const written = { valueType, decimals: indicator.decimals };
  const level = (value: number | null) => (value === null ? '–' : text.level(written, value));
  return (
    <TableRow data-review-row={assignmentId} tabIndex={-1} selected={isAccepted}>
      <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
        {indicator.name}
        <Typography variant="body2" color="text.secondary">
          {indicator.unit ?? ''}
        </Typography>
      </TableCell>
      <TableCell align="right">{said(last, valueType, indicator.decimals)}</TableCell>
      <TableCell align="right">
        {before !== null && (
          <Typography component="del" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
            {said(before, valueType, indicator.decimals)}
          </Typography>
        )}
        <strong>{said(cell, valueType, indicator.decimals)}</strong>
      </TableCell>
      <TableCell>
        {marks.join(', ') || (findings.length === 0 && '–')}
        {findings.map((each) => (
          <Typography key={each.checkId} variant="body2">
            {finding.found(each, written)}
          </Typography>
        ))}
      </TableCell>
      <TableCell>
        {progress?.attainment == null ? '–' : formats.percent(progress.attainment)}
        {progress?.status ? `, ${translate(`compare.status.${progress.status}`)}` : ''}
        {progress?.attainment != null && (
          <Typography variant="body2" color="text.secondary">
            {level(progress.value)}
            {translate(wayFrom(progress) === null ? 'reports.ofTarget' : 'reports.ofTargetFrom', {
              target: level(progress.target),
              baseline: level(progress.baseline),
            })}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: 140 }}>{cell.comment ?? ''}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <EvidenceMark always counts={evidence} name={indicator.name} onOpen={() => onOpen(line)} />
      </TableCell>
      <TableCell sx={{ minWidth: 260 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
          <TextField
            multiline
            value={pending.remarks[assignmentId] ?? ''}
            onChange={(event) => pending.setRemark(assignmentId, event.target.value)}
            slotProps={{ htmlInput: { 'aria-label': translate('reports.mark', { indicator: indicator.name }), maxLength: 4000 } }}
          />
          <Button
            size="small"
            variant={isAccepted ? 'contained' : 'outlined'}
            aria-pressed={isAccepted}
            aria-label={translate('reports.acceptOne', { indicator: indicator.name })}
            onClick={() => pending.accept(assignmentId)}
          >
            {translate('reports.accept')}
          </Button>
        </Stack>
      </TableCell>
    </TableRow>
  );
}
