import type { Period } from '@pilotage/shared';
import type { EvidenceCount } from '../../discussion/evidence/useEvidence.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import type { FiguresTableLayout } from './figuresTableLayout.ts';
import type { Outbox } from '../outbox/Outbox.ts';

export interface FigureTableRowProps {
  row: FigureRow;
  name: string;
  period: Period;
  /** Earlier periods with a column, oldest first. */
  earlierPeriods: readonly Period[];
  outbox: Outbox;
  pasteCount: number;
  /** Counts of comments and files of this period's figure. */
  evidence: EvidenceCount | undefined;
  layout: FiguresTableLayout;
  isOverdue: boolean;
  onOpen: (assignmentId: number, section?: 'evidence') => void;
}
