import fc from 'fast-check';
import type { ProgressBasis, StoredCell } from '../cells/selectBasisCells.ts';
import type { ProgressCell } from '../cells/progressInput.ts';
import { consortiumArbitrary, type RandomConsortium } from './randomConsortium.ts';

/** The history of a cell: approved versions, oldest first, and the present version with its state. */
interface CellHistory {
  readonly organisationId: number;
  readonly approved: readonly ProgressCell[];
  readonly now: ProgressCell;
  readonly state: StoredCell['state'];
}

export interface RestatedConsortium extends RandomConsortium {
  readonly histories: readonly CellHistory[];
}

const states = ['draft', 'submitted', 'returned', 'approved', 'reopened'] as const;

/** Random consortia in which every cell has a random history: never approved, approved once or twice, restated or not. */
export const restatedConsortiumArbitrary: fc.Arbitrary<RestatedConsortium> = consortiumArbitrary().chain((consortium) => {
  const owner = new Map(consortium.input.assignments.map(({ id, organisationId }) => [id, organisationId]));
  const countingCells = consortium.input.cells.filter(({ status }) => status === 'counts');
  const historyArbitraries = countingCells.map((now) =>
    fc
      .record({
        state: fc.constantFrom(...states),
        approvals: fc.integer({ min: 0, max: 2 }),
        shift: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ state, approvals, shift }): CellHistory => {
        const needed = state === 'approved' || state === 'reopened' ? Math.max(approvals, 1) : approvals;
        const earlier = Array.from({ length: state === 'draft' ? 0 : needed }, (_, at) => shiftCell(now, shift * (needed - at)));
        const approved = state === 'approved' ? [...earlier.slice(0, -1), now] : earlier;
        return { organisationId: owner.get(now.assignmentId) ?? 0, approved, now, state };
      }),
  );
  return fc.tuple(...historyArbitraries).map((histories) => ({ ...consortium, histories }));
});

const roundToFourDecimals = (figure: number) => Math.round(figure * 10_000) / 10_000;

/** An earlier version of the cell: another figure, or another availability. */
function shiftCell(cell: ProgressCell, offset: number): ProgressCell {
  if (cell.availability !== 'reported') return { ...cell, availability: offset % 2 === 0 ? 'withheld' : 'notApplicable' };
  if (cell.denominator !== null) return { ...cell, denominator: roundToFourDecimals(cell.denominator + offset) };
  return { ...cell, value: roundToFourDecimals((cell.value ?? 0) + offset) };
}

/** Rows as the store returns them: the newest version of each cell, and of a restated cell also the last approved one. */
export function storedRows(histories: readonly CellHistory[]): (ProgressCell & StoredCell)[] {
  return histories.flatMap(({ organisationId, approved, now, state }) => {
    const newest = { ...now, organisationId, state };
    const last = approved.at(-1);
    return state === 'approved' || last === undefined
      ? [newest]
      : [newest, { ...last, organisationId, state: 'approved' as const }];
  });
}

/**
 * A naive selection of the cells of a basis, after domain.md: "Of a reopened report the version approved last counts until the
 * restated one is submitted (basis `submitted`) or approved (basis `approved`)", "own: approved of all, and its own newest,
 * drafts too", "`inReview`: handed in, but not on this basis".
 */
export function selectNaiveBasis(histories: readonly CellHistory[], basis: ProgressBasis, own: number | null): ProgressCell[] {
  return histories.flatMap(({ organisationId, approved, now, state }): ProgressCell[] => {
    if (basis === 'own' && organisationId === own) return [now];
    if (basis === 'submitted' && state === 'submitted') return [now];
    const last = approved.at(-1);
    if (last !== undefined) return [last];
    return state === 'submitted' || state === 'returned' ? [{ ...now, status: 'handedIn' }] : [];
  });
}
