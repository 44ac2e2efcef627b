import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { EvidenceButton, useEvidenceCountText } from '../../discussion/evidence/EvidenceButton.tsx';
import type { EvidenceCount } from '../../discussion/evidence/useEvidence.ts';
import { shownInPrint } from '../../theme/shownInPrint.ts';
import type { ReportFigure } from './reportFigure.ts';

interface PartnerStatementProps {
  figure: ReportFigure;
  evidence: EvidenceCount | undefined;
  onOpen: () => void;
}

/** What the partner says about a figure: comment or reason, cause and correction of a deviation, files and comments. */
export function PartnerStatement({ figure: { row, name }, evidence, onOpen }: PartnerStatementProps) {
  const translate = useTranslate();
  const describeCounts = useEvidenceCountText();
  const { cell, indicator } = row;
  if (cell === null) return null;
  const isShownAsFigure = indicator.valueType === 'text' && cell.availability === 'reported';
  return (
    <>
      {!isShownAsFigure && cell.comment !== null && <div>{cell.comment}</div>}
      {(['cause', 'correction'] as const).map(
        (note) =>
          cell[note] !== null &&
          cell[note] !== undefined && (
            <div key={note}>
              <span className="quiet">{translate(`checks.${note}`)}:</span> {cell[note]}
            </div>
          ),
      )}
      {evidence && evidence.attachments + (evidence.comments ?? 0) > 0 && <Box sx={shownInPrint}>{describeCounts(evidence)}</Box>}
      <EvidenceButton always counts={evidence} name={name} className="small evidence" onOpen={onOpen} />
    </>
  );
}
