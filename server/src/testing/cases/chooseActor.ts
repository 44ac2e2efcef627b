import type { CaseActor, CaseDeclaration } from './caseDeclaration.ts';
import { isPermitted, type RightsTable } from './RightsTable.ts';

export interface ActorCase {
  actor: CaseActor;
  /** Null if the resource has no rows that can be created. */
  row: string | null;
  body: string;
}

/** The manager first: a manager may what staff may, and more. */
const actors: readonly CaseActor[] = ['managerA', 'staffA', 'lead', 'evaluator'];

/** Who may do most by the table of rights, with which row and which body. The first wins among equals. */
export function chooseActor(
  rights: RightsTable,
  { actor, row, bodies }: Pick<CaseDeclaration, 'actor' | 'row' | 'bodies'>,
  rowKinds: readonly string[],
): ActorCase {
  const countPermitted = ({ actor, row, body }: ActorCase): number =>
    [
      row === null ? undefined : rights.find('list', row, actor),
      row === null ? undefined : rights.findVisibility(row, actor),
      rights.find('create', body, actor),
      ...['update', 'delete'].map((verb) => (row === null ? undefined : rights.find(verb, row, actor))),
    ].filter(isPermitted).length;
  const candidates = actors
    .filter((each) => actor === undefined || each === actor)
    .flatMap((actor) =>
      (row === undefined ? [...rowKinds, ...(rowKinds.length === 0 ? [null] : [])] : [row]).flatMap((row) =>
        Object.keys(bodies).map((body): ActorCase => ({ actor, row, body })),
      ),
    )
    .map((candidate) => ({ candidate, count: countPermitted(candidate) }));
  const most = Math.max(...candidates.map(({ count }) => count));
  const best = candidates.find(({ count }) => count === most)?.candidate;
  if (best === undefined) throw rights.createError('there is no body; write in `bodies` what a POST sends.');
  return best;
}
