import type { SystemStore } from '@pilotage/db';
import { type Contest, type Juror, hasConflictOfInterest, type Solution } from '@pilotage/shared';
import { mailboxOf } from '../mail/mailbox.ts';
import { isSameMailDomain } from '../mail/mailDomain.ts';

type JurorKey = Pick<Juror, 'id'>;
type SolutionOrigin = Pick<Solution, 'id' | 'affiliationId' | 'country'>;
type Affiliation = Pick<Juror, 'affiliationId' | 'country'>;

/** Conflicts of interest between jurors and solutions. */
interface JurorConflicts {
  /**
   * Whether the juror must not judge the solution: by the affiliation that the organiser entered, by a membership in its
   * organisation (or in its country, if that is the conflict scope of the contest), or because both use the same mailbox.
   */
  hasConflict(juror: JurorKey, solution: SolutionOrigin): boolean;
  /** Whether juror and applicant share a private mail domain. The organiser must confirm such a pair. */
  sharesMailDomain(juror: JurorKey, solution: Pick<Solution, 'id'>): boolean;
}

/** The organisations in which these users have memberships, by user. */
async function listAffiliations(
  system: SystemStore,
  userIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Affiliation[]>> {
  const memberships = await system.all('memberships', { where: { userId: userIds }, fields: ['userId', 'organisationId'] });
  const organisations = await system.all('organisations', { fields: ['country'] });
  const countries = new Map(organisations.map(({ id, country }) => [id, country]));
  const affiliations = new Map<number, Affiliation[]>();
  for (const { userId, organisationId } of memberships) {
    const country = organisationId === null ? undefined : countries.get(organisationId);
    if (country !== undefined)
      affiliations.set(userId, [...(affiliations.get(userId) ?? []), { affiliationId: organisationId, country }]);
  }
  return affiliations;
}

/** An address with its normalised mailbox, computed once for all comparisons. */
interface MailAddress {
  address: string;
  mailbox: string;
}

const mailAddressOf = (address: string): MailAddress => ({ address, mailbox: mailboxOf(address) });

/** The mail addresses of the jurors by juror id, and of the applicants by solution id. */
async function loadMailAddresses(system: SystemStore, { id: contestId }: Contest, jurors: readonly Juror[]) {
  const users = await system.all('users', { where: { id: jurors.map(({ userId }) => userId) }, fields: ['email'] });
  const addressByUser = new Map(users.map(({ id, email }) => [id, mailAddressOf(email)]));
  const applicants = await system.all('applicants', { where: { contestId }, fields: ['solutionId', 'email'] });
  return {
    juror: new Map(jurors.map(({ id, userId }) => [id, addressByUser.get(userId)])),
    applicant: new Map(applicants.map(({ solutionId, email }) => [solutionId, mailAddressOf(email)])),
  };
}

const noConflicts: JurorConflicts = { hasConflict: () => false, sharesMailDomain: () => false };

/** Finds the current conflicts of interest between these jurors of a contest and its solutions. */
export async function findJurorConflicts(
  system: SystemStore,
  contest: Contest,
  jurors: readonly Juror[],
): Promise<JurorConflicts> {
  if (jurors.length === 0) return noConflicts;
  const affiliationsByUser = await listAffiliations(
    system,
    jurors.map(({ userId }) => userId),
  );
  const affiliationsByJuror = new Map<number, readonly Affiliation[]>(
    jurors.map((juror) => [juror.id, [juror, ...(affiliationsByUser.get(juror.userId) ?? [])]]),
  );
  const addresses = await loadMailAddresses(system, contest, jurors);
  const compareAddresses = (
    jurorId: number,
    solutionId: number,
    predicate: (one: MailAddress, other: MailAddress) => boolean,
  ): boolean => {
    const [one, other] = [addresses.juror.get(jurorId), addresses.applicant.get(solutionId)];
    return one !== undefined && other !== undefined && predicate(one, other);
  };
  const isSameMailbox = (one: MailAddress, other: MailAddress) => one.mailbox === other.mailbox;
  const isSameDomain = (one: MailAddress, other: MailAddress) => isSameMailDomain(one.address, other.address);
  return {
    hasConflict: ({ id }, solution) =>
      (affiliationsByJuror.get(id) ?? []).some((affiliation) => hasConflictOfInterest(contest, affiliation, solution)) ||
      compareAddresses(id, solution.id, isSameMailbox),
    sharesMailDomain: ({ id }, solution) => compareAddresses(id, solution.id, isSameDomain),
  };
}
