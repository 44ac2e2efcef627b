import type { Standing } from './input.ts';

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
export function basisCells<Row extends StoredCell, Cell>(
  rows: readonly Row[],
  basis: ProgressBasis,
  ownOrganisationId: number | null,
  cellOf: (row: Row, standing: Standing) => Cell,
): Cell[] {
  const chosen = new Map<number, Map<number, { row: Row; standing: Standing }>>();
  for (const row of rows) {
    const isOwn = basis === 'own' && row.organisationId === ownOrganisationId;
    const standing = isOwn ? 'counts' : standings[basis][row.state];
    if (standing === null) continue;
    let ofAssignment = chosen.get(row.assignmentId);
    if (ofAssignment === undefined) chosen.set(row.assignmentId, (ofAssignment = new Map()));
    const other = ofAssignment.get(row.periodId);
    if (other === undefined || precedence(standing, row) > precedence(other.standing, other.row)) {
      ofAssignment.set(row.periodId, { row, standing });
    }
  }
  const cells: Cell[] = [];
  for (const ofAssignment of chosen.values())
    for (const { row, standing } of ofAssignment.values()) cells.push(cellOf(row, standing));
  return cells;
}

/** What a cell of a state is to others than its owner. `own` shows others as `approved` does. */
const approvedAlone = {
  draft: null,
  submitted: 'handedIn',
  approved: 'counts',
  returned: 'handedIn',
  reopened: null,
} as const satisfies Record<StoredCell['state'], Standing | null>;

const standings = {
  approved: approvedAlone,
  submitted: { ...approvedAlone, submitted: 'counts' },
  own: approvedAlone,
} as const satisfies Record<ProgressBasis, Record<StoredCell['state'], Standing | null>>;

function precedence(standing: Standing, { state }: StoredCell): number {
  if (standing === 'handedIn') return 0;
  return state === 'approved' ? 1 : 2;
}
