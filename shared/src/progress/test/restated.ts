import fc from 'fast-check';
import type { ProgressBasis, StoredCell } from '../basisCells.ts';
import type { ProgressCell } from '../input.ts';
import { aConsortium, type RandomConsortium } from './consortium.ts';

/** A cell's life so far: what was approved, oldest first, and what stands there now, in its state. */
interface Life {
  readonly organisationId: number;
  readonly approved: readonly ProgressCell[];
  readonly now: ProgressCell;
  readonly state: StoredCell['state'];
}

export interface RestatedConsortium extends RandomConsortium {
  readonly lives: readonly Life[];
}

const states = ['draft', 'submitted', 'returned', 'approved', 'reopened'] as const;

/** Every cell of a random consortium with a random life: never approved, approved once or twice, restated or not. */
export const aRestatedConsortium: fc.Arbitrary<RestatedConsortium> = aConsortium().chain((given) => {
  const owner = new Map(given.input.assignments.map(({ id, organisationId }) => [id, organisationId]));
  const spoken = given.input.cells.filter(({ standing }) => standing === 'counts');
  const lives = spoken.map((now) =>
    fc
      .record({
        state: fc.constantFrom(...states),
        approvals: fc.integer({ min: 0, max: 2 }),
        shift: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ state, approvals, shift }): Life => {
        const needed = state === 'approved' || state === 'reopened' ? Math.max(approvals, 1) : approvals;
        const earlier = Array.from({ length: state === 'draft' ? 0 : needed }, (_, at) => shifted(now, shift * (needed - at)));
        const approved = state === 'approved' ? [...earlier.slice(0, -1), now] : earlier;
        return { organisationId: owner.get(now.assignmentId) ?? 0, approved, now, state };
      }),
  );
  return fc.tuple(...lives).map((told) => ({ ...given, lives: told }));
});

const kept = (figure: number) => Math.round(figure * 10_000) / 10_000;

/** The same cell as it once was: another figure, or another statement. */
function shifted(cell: ProgressCell, by: number): ProgressCell {
  if (cell.availability !== 'reported') return { ...cell, availability: by % 2 === 0 ? 'withheld' : 'notApplicable' };
  if (cell.denominator !== null) return { ...cell, denominator: kept(cell.denominator + by) };
  return { ...cell, value: kept((cell.value ?? 0) + by) };
}

/** As the store gives them: the newest of each cell, and beside one that is being restated what was approved last. */
export function storedRows(lives: readonly Life[]): (ProgressCell & StoredCell)[] {
  return lives.flatMap(({ organisationId, approved, now, state }) => {
    const newest = { ...now, organisationId, state };
    const last = approved.at(-1);
    return state === 'approved' || last === undefined
      ? [newest]
      : [newest, { ...last, organisationId, state: 'approved' as const }];
  });
}

/**
 * The cells of a basis, sentence by sentence: "Of a reopened report the version approved last counts until the restated one is
 * submitted (basis `submitted`) or approved (basis `approved`)", "own: approved of all, and its own newest, drafts too",
 * "`inReview`: handed in, but not on this basis".
 */
export function naiveBasis(lives: readonly Life[], basis: ProgressBasis, own: number | null): ProgressCell[] {
  return lives.flatMap(({ organisationId, approved, now, state }): ProgressCell[] => {
    if (basis === 'own' && organisationId === own) return [now];
    if (basis === 'submitted' && state === 'submitted') return [now];
    const last = approved.at(-1);
    if (last !== undefined) return [last];
    return state === 'submitted' || state === 'returned' ? [{ ...now, standing: 'handedIn' }] : [];
  });
}
