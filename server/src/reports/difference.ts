import { type NarrativeSection, narrativeSections } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { contentAt, type Moment } from './moments.ts';
import type { CellContent, CellStory, Story } from './story.ts';

type Until = (moment: Moment<unknown>) => boolean;

export interface CellDifference {
  assignmentId: number;
  measurementId: number;
  state: CellStory['state'];
  old: CellContent | null;
  new: CellContent | null;
}

export interface Difference {
  cells: CellDifference[];
  sections: { section: NarrativeSection; old: string | null; new: string | null }[];
}

function cellDifferences({ cells }: Story, from: Until, to: Until): CellDifference[] {
  const assignments = [...new Set(cells.map(({ assignmentId }) => assignmentId))].sort((a, b) => a - b);
  return assignments.flatMap((assignmentId): CellDifference[] => {
    // A cell that was removed and entered again is two measurements in one place.
    const here = cells.filter((cell) => cell.assignmentId === assignmentId);
    const before = here.flatMap(({ moments }) => contentAt(moments, from) ?? []).at(-1) ?? null;
    const after = here.flatMap(({ moments }) => contentAt(moments, to) ?? []).at(-1) ?? null;
    const last = here.at(-1);
    if (last === undefined || isDeepStrictEqual(before, after)) return [];
    return [{ assignmentId, measurementId: last.measurementId, state: last.state, old: before, new: after }];
  });
}

/** What a story says otherwise at the second of two moments than at the first. */
export function differenceBetween(story: Story, from: Until, to: Until): Difference {
  const [before, after] = [contentAt(story.sections, from), contentAt(story.sections, to)];
  const sections = narrativeSections.flatMap((section) => {
    const [old, now] = [before?.[section] ?? null, after?.[section] ?? null];
    return old === now ? [] : [{ section, old, new: now }];
  });
  return { cells: cellDifferences(story, from, to), sections };
}

/**
 * What is new since the report was handed in before: of one that is with the lead partner or approved since the submission before
 * the last, of one that is being written since the last. `since` is null where there was none, and nothing can differ.
 */
export function differenceSinceHandedIn(story: Story, isWithPartner: boolean): Difference & { since: string | null } {
  const submissions = story.steps.filter(({ action }) => action === 'submit');
  const since = submissions.at(isWithPartner ? -1 : -2);
  if (since === undefined) return { since: null, cells: [], sections: [] };
  const difference = differenceBetween(
    story,
    ({ number }) => number <= since.id,
    () => true,
  );
  return { since: since.at, ...difference };
}
