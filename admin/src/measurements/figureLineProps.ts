import type { Period } from '@pilotage/shared';
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
  isNarrow: boolean;
  isOverdue: boolean;
  onOpen: (assignmentId: number) => void;
}
