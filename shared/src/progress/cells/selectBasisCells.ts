import type { CellStatus } from './progressInput.ts';

export type ProgressBasis = 'approved' | 'submitted' | 'own';

/**
 * A version of a measurement, as stored. Of a cell that is being restated give two rows: the version approved last
 * (`approved`), and the newest one with its own state.
 */
export interface StoredCell {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly periodId: number;
  readonly state: 'draft' | 'submitted' | 'approved' | 'returned' | 'reopened';
}

/**
 * The cells of a basis, at most one for each assignment and period, each with whether it counts. What is neither on the
 * basis nor handed in (another's draft) does not exist and is left out. Of two versions the restated one goes first where
 * it counts, else the one approved last. `cellOf` makes the cell of a chosen row: there are thousands, so only once. `ownOrganisationId` is asked by the basis `own` only; null owns nothing.
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
    let ofAssignment = chosen.get(row.assignmentId);
    if (ofAssignment === undefined) chosen.set(row.assignmentId, (ofAssignment = new Map()));
    const other = ofAssignment.get(row.periodId);
    if (other === undefined || precedenceOf(status, row) > precedenceOf(other.status, other.row)) {
      ofAssignment.set(row.periodId, { row, status });
    }
  }
  const cells: Cell[] = [];
  for (const ofAssignment of chosen.values())
    for (const { row, status } of ofAssignment.values()) cells.push(cellOf(row, status));
  return cells;
}

/** What a cell of a state is to others than its owner. `own` shows others as `approved` does. */
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
