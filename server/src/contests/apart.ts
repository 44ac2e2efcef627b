import type { SystemStore } from '@pilotage/db';
import { type Contest, type Juror, keptApart, type Solution } from '@pilotage/shared';
import { mailboxOf } from '../access/mailbox.ts';
import { shareMailDomain } from '../access/mailDomain.ts';

type JurorId = Pick<Juror, 'id'>;
type Sent = Pick<Solution, 'id' | 'affiliationId' | 'country'>;
type Side = Pick<Juror, 'affiliationId' | 'country'>;

/** What keeps jurors from solutions. */
interface Conflicts {
  /**
   * Whether a juror never gets a solution: by what the organiser says of the juror, because the juror works for the organisation that it
   * comes from (or in its country, where the contest parts by country), or because it was sent from the juror's own mailbox.
   */
  isApart(juror: JurorId, solution: Sent): boolean;
  /** Whether juror and applicant write from one mail domain of their own: the organiser confirms that the juror may judge it. */
  sharesDomain(juror: JurorId, solution: Pick<Solution, 'id'>): boolean;
}

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

/** An address with the mailbox that it leads to, worked out once for all comparisons. */
interface Address {
  address: string;
  mailbox: string;
}

const addressOf = (address: string): Address => ({ address, mailbox: mailboxOf(address) });

/** The addresses of the jurors, by juror, and of the applicants, by solution. */
async function addressesOf(system: SystemStore, { id: contestId }: Contest, jurors: readonly Juror[]) {
  const users = await system.all('users', { where: { id: jurors.map(({ userId }) => userId) }, fields: ['email'] });
  const ofUser = new Map(users.map(({ id, email }) => [id, addressOf(email)]));
  const applicants = await system.all('applicants', { where: { contestId }, fields: ['solutionId', 'email'] });
  return {
    juror: new Map(jurors.map(({ id, userId }) => [id, ofUser.get(userId)])),
    applicant: new Map(applicants.map(({ solutionId, email }) => [solutionId, addressOf(email)])),
  };
}

const none: Conflicts = { isApart: () => false, sharesDomain: () => false };

/** What keeps these jurors of a contest from its solutions, as of now. */
export async function conflictsIn(system: SystemStore, contest: Contest, jurors: readonly Juror[]): Promise<Conflicts> {
  if (jurors.length === 0) return none;
  const working = await workingFor(
    system,
    jurors.map(({ userId }) => userId),
  );
  const sides = new Map<number, readonly Side[]>(
    jurors.map((juror) => [juror.id, [juror, ...(working.get(juror.userId) ?? [])]]),
  );
  const addresses = await addressesOf(system, contest, jurors);
  const both = (jurorId: number, solutionId: number, holds: (one: Address, other: Address) => boolean): boolean => {
    const [one, other] = [addresses.juror.get(jurorId), addresses.applicant.get(solutionId)];
    return one !== undefined && other !== undefined && holds(one, other);
  };
  const isOwn = (one: Address, other: Address) => one.mailbox === other.mailbox;
  const isOfOneDomain = (one: Address, other: Address) => shareMailDomain(one.address, other.address);
  return {
    isApart: ({ id }, solution) =>
      (sides.get(id) ?? []).some((side) => keptApart(contest, side, solution)) || both(id, solution.id, isOwn),
    sharesDomain: ({ id }, solution) => both(id, solution.id, isOfOneDomain),
  };
}
