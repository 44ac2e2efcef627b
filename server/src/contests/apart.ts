import type { SystemStore } from '@pilotage/db';
import { type Contest, type Juror, keptApart, type Solution } from '@pilotage/shared';

type Apart = (juror: Pick<Juror, 'id'>, solution: Pick<Solution, 'affiliationId' | 'country'>) => boolean;
type Side = Pick<Juror, 'affiliationId' | 'country'>;

/** The organisations that these people work for in the consortium, by user. */
async function workingFor(system: SystemStore, userIds: readonly number[]): Promise<ReadonlyMap<number, readonly Side[]>> {
  const memberships = await system.all('memberships', { where: { userId: userIds }, fields: ['userId', 'organisationId'] });
  const organisations = await system.all('organisations', { fields: ['country'] });
  const countries = new Map(organisations.map(({ id, country }) => [id, country]));
  const sides = new Map<number, Side[]>();
  for (const { userId, organisationId } of memberships) {
    const country = organisationId === null ? undefined : countries.get(organisationId);
    if (country !== undefined) sides.set(userId, [...(sides.get(userId) ?? []), { affiliationId: organisationId, country }]);
  }
  return sides;
}

/**
 * Whether a juror never gets a solution: by what the organiser says of the juror, or because the juror works for the organisation
 * that it comes from (or in its country, where the contest parts by country).
 */
export async function apartIn(system: SystemStore, contest: Contest, jurors: readonly Juror[]): Promise<Apart> {
  const working =
    jurors.length === 0
      ? new Map()
      : await workingFor(
          system,
          jurors.map(({ userId }) => userId),
        );
  const sides = new Map<number, readonly Side[]>(
    jurors.map((juror) => [juror.id, [juror, ...(working.get(juror.userId) ?? [])]]),
  );
  return ({ id }, solution) => (sides.get(id) ?? []).some((side) => keptApart(contest, side, solution));
}
