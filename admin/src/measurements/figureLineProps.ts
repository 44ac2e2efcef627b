import type { Period } from '@pilotage/shared';
import type { EvidenceCount } from '../discussion/useEvidence.ts';
import type { FigureRow } from './figureRows.ts';
import type { Outbox } from './outbox.ts';

export interface FigureLineProps {
  row: FigureRow;
  name: string;
  period: Period;
  /** Earlier periods that have a column, oldest first. */
  before: readonly Period[];
  outbox: Outbox;
  filled: number;
  /** Comments and files at this period's figure. */
  evidence: EvidenceCount | undefined;
  isNarrow: boolean;
  isOverdue: boolean;
  onOpen: (assignmentId: number, at?: 'evidence') => void;
}
