import type { UnsentCell } from '../outbox/unsentCellStorage.ts';
import type { CellDraft } from './useCellDraft.ts';

const nothing = () => undefined;
const address = { organisationId: 3, assignmentId: 11, periodId: 5 };

export const createUnsentCell = (rest: Partial<UnsentCell> = {}): UnsentCell => ({
  key: 'one',
  order: 1,
  address,
  base: null,
  body: null,
  isAttempted: true,
  refusal: null,
  theirs: null,
  ...rest,
});

/** A cell that nobody is typing into. */
export const createCellDraft = (rest: Partial<CellDraft> = {}): CellDraft => ({
  address,
  cell: null,
  progress: 'idle',
  unsent: null,
  draft: { statedAvailability: null, texts: [''] },
  validation: { kind: 'entry', content: { kind: 'nothing' }, warning: null },
  isDirty: false,
  hasFailedCommit: false,
  commit: nothing,
  commitComment: nothing,
  comment: '',
  typeComment: nothing,
  type: nothing,
  declare: nothing,
  clear: nothing,
  restore: nothing,
  ...rest,
});
