import { openStores, type Store, systemStoreOf } from '@pilotage/db';
import type { Contest, Criterion } from '@pilotage/shared';
import { createAccount } from '../../access/passwords/credentials.ts';
import { hashPassword } from '../../access/passwords/passwordHasher.ts';
import { type BenchDatabase, password } from './benchDatabase.ts';

export const judgingSize = { solutions: 505, jurors: 30, each: 12 };
const criterionCount = 4;
const sampleText = 'It saves water and heat in every house of the street. ';
const instant = '2019-02-01T09:00:00.000Z';
export const managerEmail = 'judging@bench.example';

const numbersUpTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Creates an organisation with a manager. */
export async function addOrganiser({ opened, clock }: Pick<BenchDatabase, 'opened' | 'clock'>): Promise<number> {
  const passwordHash = await hashPassword(password);
  return openStores(opened.database, clock)
    .system()
    .transaction(async (store) => {
      const system = systemStoreOf(store);
      const names = {
        slug: 'judging',
        name: 'Judging',
        shortName: null,
        city: null,
        countrySince: null,
        budgetEur: null,
        budgetIllustrative: false,
        formerCountries: null,
      };
      const organisation = await system.insert('organisations', { ...names, country: 'SK', kind: 'partner' });
      const person = { email: managerEmail, name: 'Manager', locale: 'en', disabled: false, digest: true } as const;
      const user = await system.insert('users', person);
      await system.insert('memberships', { userId: user.id, organisationId: organisation.id, role: 'partnerManager' });
      await createAccount(store.internal, { userId: user.id, passwordHash, at: clock.now() });
      return organisation.id;
    });
}

const createContest = (organisationId: number, slug: string) => ({
  organisationId,
  slug,
  name: slug,
  challenge: 'How?',
  whoMayEnter: 'Everybody',
  prize: 'Honour',
  languages: ['en' as const],
  timeZone: 'UTC',
  opensAt: '2019-01-01T09:00:00.000Z',
  closesAt: instant,
  tieRule: 'sharedPlace' as const,
  juryApart: 'organisation' as const,
  privacyText: 'Erased.',
  eraseOn: '2199-12-31',
  questions: null,
  themes: null,
  filesMost: 3,
  publicNote: null,
  illustrative: false,
  scoresRevisable: true,
  state: 'judging' as const,
  openedAt: '2019-01-01T09:00:00.000Z',
  judgedAt: null,
  decidedAt: null,
  notes: [],
});

const createSolution = (contest: Contest, number: number) => ({
  organisationId: contest.organisationId,
  contestId: contest.id,
  reference: `B${contest.id}-${number}`,
  title: `Solution ${number}`,
  summary: sampleText.repeat(10),
  answers: [{ questionId: 1, text: sampleText.repeat(40) }],
  files: [],
  fileNames: null,
  country: 'SK',
  theme: null,
  affiliationId: null,
  mayPublish: number % 2 === 0,
  state: 'submitted' as const,
  receivedAt: '2019-01-15T09:00:00.000Z',
  contentHash: 'a'.repeat(64),
  exclusion: null,
  published: false,
  place: null,
  award: null,
  pilotId: null,
});

async function addSolutions(store: Store, contest: Contest): Promise<void> {
  const system = systemStoreOf(store);
  const { id: contestId, organisationId } = contest;
  await system.insertAll(
    'solutions',
    numbersUpTo(judgingSize.solutions).map((number) => createSolution(contest, number)),
  );
  const stored = await system.all('solutions', { where: { contestId }, fields: [] });
  await system.insertAll(
    'applicants',
    stored.map(({ id: solutionId }) => ({
      organisationId,
      contestId,
      solutionId,
      name: 'Ada',
      email: `ada${solutionId}@applicant${solutionId}.example`,
      phone: null,
      belongsTo: null,
      locale: 'en' as const,
      consentedAt: instant,
      confirmedAt: instant,
    })),
  );
}

async function addJurors(store: Store, { id: contestId, organisationId, slug }: Contest): Promise<void> {
  const system = systemStoreOf(store);
  const emails = numbersUpTo(judgingSize.jurors).map((number) => `${slug}-${number}@juror${number}.example`);
  const person = { name: 'Juror', locale: 'en', disabled: false, digest: true } as const;
  await system.insertAll(
    'users',
    emails.map((email) => ({ ...person, email })),
  );
  const users = await system.all('users', { where: { email: emails }, fields: [] });
  const seat = { organisationId, contestId, affiliationId: null, country: null, name: 'Juror' };
  await system.insertAll(
    'jurors',
    users.map(({ id: userId }) => ({ ...seat, userId })),
  );
}

/** Creates a contest in state `judging` with solutions, applicants, criteria and jurors without assignments. */
export const addJudging = (
  { opened, clock }: Pick<BenchDatabase, 'opened' | 'clock'>,
  { organisationId, slug }: { organisationId: number; slug: string },
): Promise<Contest> =>
  openStores(opened.database, clock)
    .system()
    .transaction(async (store) => {
      const contest = await store.insert('contests', createContest(organisationId, slug));
      await systemStoreOf(store).insertAll(
        'criteria',
        numbersUpTo(criterionCount).map((position) => ({
          organisationId,
          contestId: contest.id,
          name: `Criterion ${position}`,
          description: null,
          weight: position * 10,
          scale: Array.from({ length: 6 }, (_, value) => ({ value, text: String(value) })),
          position,
        })),
      );
      await addSolutions(store, contest);
      await addJurors(store, contest);
      return contest;
    });

const sheetVariantCount = 6;

/** Scores all assigned solutions of a contest. */
export async function scoreAllSolutions(
  { opened, clock }: Pick<BenchDatabase, 'opened' | 'clock'>,
  contestId: number,
): Promise<void> {
  const system = openStores(opened.database, clock).system();
  const criteria: Criterion[] = await system.all('criteria', { where: { contestId } });
  const scores = await system.all('scores', { where: { contestId }, fields: ['version'] });
  for (let variant = 0; variant < sheetVariantCount; variant += 1) {
    const scoresOfVariant = scores.filter(({ id }) => id % sheetVariantCount === variant);
    const marks = criteria.map(({ id }, index) => ({ criterionId: id, value: (variant + index * index) % 6 }));
    const texts = { forApplicant: sampleText.repeat(6), forJury: sampleText.repeat(2), scoredAt: system.now() };
    await system.updateAll('scores', scoresOfVariant, { state: 'scored', marks, ...texts });
  }
}
