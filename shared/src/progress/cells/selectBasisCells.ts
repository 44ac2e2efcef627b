import type { CellStatus } from './progressInput.ts';

export type ProgressBasis = 'approved' | 'submitted' | 'own';

/**
 * A stored version of a measurement. A cell that is being restated has two rows: the last approved version (`approved`), and the
 * newest one with its own state.
 */
export interface StoredCell {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly periodId: number;
  readonly state: 'draft' | 'submitted' | 'approved' | 'returned' | 'reopened';
}

/**
 * The cells of a basis, at most one for each assignment and period, with their status. Cells that are neither on the basis nor
 * submitted (drafts of others) are left out. Of two versions the restated one is used if it counts, otherwise the last approved
 * one. `cellOf` creates the cell of a selected row; it is called once for each cell. `ownOrganisationId` is used by the basis
 * `own` only; null: no organisation.
 * Source: domain.md, "All arithmetic runs over a chosen basis", "`inReview`: handed in, but not on this basis".
 */
export function selectBasisCells<Row extends StoredCell, Cell>(
  rows: readonly Row[],
  basis: ProgressBasis,
  ownOrganisationId: number | null,
  cellOf: (row: Row, status: CellStatus) => Cell,
): Cell[] {
  const chosen = new Map<number, Map<number, { row: Row; status: CellStatus }>>();
  for (const row of rows) {
    const isOwn = basis === 'own' && row.organisationId === ownOrganisationId;
    const status = isOwn ? 'counts' : statusByBasis[basis][row.state];
    if (status === null) continue;
    let byPeriod = chosen.get(row.assignmentId);
    if (byPeriod === undefined) chosen.set(row.assignmentId, (byPeriod = new Map()));
    const other = byPeriod.get(row.periodId);
    if (other === undefined || precedenceOf(status, row) > precedenceOf(other.status, other.row)) {
      byPeriod.set(row.periodId, { row, status });
    }
  }
  const cells: Cell[] = [];
  for (const byPeriod of chosen.values()) for (const { row, status } of byPeriod.values()) cells.push(cellOf(row, status));
  return cells;
}

/** Status of a cell for organisations other than its owner. The basis `own` shows cells of others like `approved`. */
const approvedOnly = {
  draft: null,
  submitted: 'handedIn',
  approved: 'counts',
  returned: 'handedIn',
  reopened: null,
} as const satisfies Record<StoredCell['state'], CellStatus | null>;

const statusByBasis = {
  approved: approvedOnly,
  submitted: { ...approvedOnly, submitted: 'counts' },
  own: approvedOnly,
} as const satisfies Record<ProgressBasis, Record<StoredCell['state'], CellStatus | null>>;

function precedenceOf(status: CellStatus, { state }: StoredCell): number {
  if (status === 'handedIn') return 0;
  return state === 'approved' ? 1 : 2;
}
