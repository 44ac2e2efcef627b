import { useState } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { EvidenceCount } from '../discussion/evidence/useEvidence.ts';
import type { ReviewItem } from './reportClient.ts';
import { ReviewRow } from './ReviewRow.tsx';
import { ReviewTable } from './ReviewTable.tsx';
import type { ReviewDraftState } from './useReviewDraft.ts';

interface ReviewedFiguresProps {
  items: readonly ReviewItem[];
  draft: ReviewDraftState;
  /** By measurement. */
  evidence: ReadonlyMap<number, EvidenceCount>;
  onOpen: (item: ReviewItem) => void;
}

/** The figures to look at; those that an earlier review accepted are folded away below. */
export function ReviewedFigures({ items, draft, evidence, onOpen }: ReviewedFiguresProps) {
  const translate = useTranslate();
  const [isExpanded, setExpanded] = useState(false);
  const open = items.filter((item) => !item.accepted);
  const folded = items.filter((item) => item.accepted);
  const visible = isExpanded ? [...open, ...folded] : open;
  return (
    <>
      {visible.length === 0 && <Typography sx={{ my: 1 }}>{translate('reports.noCells')}</Typography>}
      {visible.length > 0 && (
        <ReviewTable label={translate('reports.figures')}>
          {visible.map((item) => (
            <ReviewRow key={item.assignmentId} item={item} draft={draft} evidence={evidence.get(item.cell.id)} onOpen={onOpen} />
          ))}
        </ReviewTable>
      )}
      {folded.length > 0 && (
        <Button aria-expanded={isExpanded} onClick={() => setExpanded(!isExpanded)}>
          {translate(isExpanded ? 'reports.fold' : 'reports.unfold', { smart_count: folded.length })}
        </Button>
      )}
    </>
  );
}
