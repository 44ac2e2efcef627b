import { type Store, systemStoreOf } from '@pilotage/db';
import {
  abilityOf,
  asSubject,
  canReadConcealed,
  draftingOrganisationOf,
  type Measurement,
  type ProgressBasis,
} from '@pilotage/shared';

/** A stored version of a cell as it was at an instant, as far as the viewer may read it. */
type PastRow = Pick<Measurement, 'id' | 'organisationId' | 'assignmentId' | 'periodId' | 'state'> & Partial<Measurement>;

const onSubmittedBasis: readonly Measurement['state'][] = ['submitted', 'approved'];

/** The figures that are withheld today, by what counts on the basis. */
async function findWithheld(store: Store, basis: ProgressBasis, where: object): Promise<ReadonlySet<number>> {
  const system = systemStoreOf(store);
  const state = basis === 'submitted' ? onSubmittedBasis : 'approved';
  const [cells, standIns] = await Promise.all([
    system.all('measurements', { where: { ...where, state, availability: 'withheld' }, fields: [] }),
    system.all('approvedVersions', {
      where: { standsIn: true, availability: 'withheld', ...where },
      fields: ['measurementId'],
    }),
  ]);
  return new Set([...cells.map(({ id }) => id), ...standIns.map(({ measurementId }) => measurementId)]);
}

const statementFields = ['availability', 'value', 'numerator', 'denominator'] as const;

type Statement = Pick<PastRow, (typeof statementFields)[number]>;

const isSameStatement = (then: Statement, now: Statement): boolean =>
  statementFields.every((field) => (then[field] ?? null) === (now[field] ?? null));

/** Of figures that waited for approval then, those that have been taken back: what they said is neither handed in nor approved today. */
async function findTakenBack(store: Store, where: object, waiting: readonly PastRow[]): Promise<ReadonlySet<number>> {
  if (waiting.length === 0) return new Set();
  const system = systemStoreOf(store);
  const [cells, standIns] = await Promise.all([
    system.all('measurements', { where: { ...where, state: onSubmittedBasis }, fields: statementFields }),
    system.all('approvedVersions', { where: { standsIn: true, ...where }, fields: ['measurementId', ...statementFields] }),
  ]);
  const current = new Map<number, Statement[]>();
  for (const cell of cells) current.set(cell.id, [cell]);
  for (const version of standIns) current.set(version.measurementId, [...(current.get(version.measurementId) ?? []), version]);
  return new Set(
    waiting.filter((row) => !(current.get(row.id) ?? []).some((now) => isSameStatement(row, now))).map(({ id }) => id),
  );
}

const addressOf = ({ id, organisationId, assignmentId, periodId, state }: PastRow): PastRow => ({
  id,
  organisationId,
  assignmentId,
  periodId,
  state,
});

/**
 * Takes from rows of the past what is not told today, in parts and totals alike, because the difference of two answers would tell it.
 * A figure that is withheld today was withheld then, for all but those who read what is concealed (decision 22). On the basis
 * `submitted`, one that was returned, and not handed in again as it was, is one that was handed in, for all but those who may follow what was submitted.
 * On the basis `own` nothing is taken from the own organisation.
 */
export async function concealFromPast(
  store: Store,
  basis: ProgressBasis,
  where: object,
  rows: readonly PastRow[],
): Promise<PastRow[]> {
  const { actor } = store;
  const ability = abilityOf(actor, ['measurements']);
  const isUnfollowed = ({ organisationId, state }: PastRow) =>
    basis === 'submitted' &&
    state === 'submitted' &&
    !ability.can('follow', asSubject('measurements', { organisationId, state }));
  const [withheld, takenBack] = await Promise.all([
    findWithheld(store, basis, where),
    findTakenBack(store, where, rows.filter(isUnfollowed)),
  ]);
  const ownOrganisationId = basis === 'own' ? draftingOrganisationOf(actor) : null;
  return rows.map((row) => {
    if (row.organisationId === ownOrganisationId) return row;
    if (takenBack.has(row.id) && row.state === 'submitted') return { ...addressOf(row), state: 'returned' };
    if (!withheld.has(row.id) || canReadConcealed(actor, row)) return row;
    return { ...addressOf(row), availability: 'withheld' };
  });
}
