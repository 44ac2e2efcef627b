import { type Contest, type Criterion, resources, type Score } from '@pilotage/shared';
import { recordIn } from './answered.ts';
import { unlike } from './builders.ts';
import { Client } from './client.ts';
import { type House, password, type Person } from './house.ts';
import { juryBuilders, type JuryScene } from './juryBuilders.ts';

/** A scene of nothing but the house, for what needs no figures. */
export const juryScene = (house: House): JuryScene => ({
  house,
  aUser: () =>
    house.pilotage.stores
      .system()
      .insert('users', { email: `${unlike('user')}@house.example`, name: 'User', locale: 'en', disabled: false, digest: true }),
});

interface Size {
  owner?: 'a' | 'b' | 'consortium';
  solutions?: number;
  jurors?: number;
  given?: Partial<Contest>;
}

const manager = { a: 'managerA', b: 'managerB', consortium: 'lead' } as const satisfies Record<string, Person>;

/** A contest that is being judged by two criteria, of 30 and 20, with jurors who have accounts; the first one is `juror`. */
export async function judgedContest(scene: JuryScene, { owner = 'a', solutions = 3, jurors = 2, given = {} }: Size = {}) {
  const { house } = scene;
  const system = house.pilotage.stores.system();
  const builders = juryBuilders(scene);
  const contest = await builders.aContestIn(owner, 'judging', given);
  const criteria: Criterion[] = [];
  for (const [index, weight] of [30, 20].entries())
    criteria.push(
      await system.insert('criteria', {
        organisationId: contest.organisationId,
        contestId: contest.id,
        name: unlike('Criterion'),
        description: null,
        weight,
        scale: Array.from({ length: 6 }, (_, value) => ({ value, text: String(value) })),
        position: index + 1,
      }),
    );
  const entered = [];
  for (let made = 0; made < solutions; made += 1) {
    const solution = await builders.aSolution(contest, { receivedAt: `2019-01-15T09:00:0${made}.000Z` });
    await builders.anApplicant(solution);
    entered.push(solution);
  }
  const seats = [];
  for (let made = 0; made < jurors; made += 1) seats.push(await builders.jurorOf(contest, made === 0 ? 'juror' : 'another'));

  const by = async (person: Person = manager[owner]) => house.as(person);
  const now = () => system.get('contests', contest.id);
  /** A step of the contest as it is now, by its manager unless said. */
  async function step(action: string, body: object = {}, person?: Person) {
    const { version } = await now();
    return (await by(person)).post(`/api/contests/${contest.id}/${action}`, { version, ...body });
  }
  const marks = (...values: number[]) => criteria.map(({ id }, index) => ({ criterionId: id, value: values[index] ?? 0 }));

  return {
    contest,
    criteria,
    solutions: entered,
    jurors: seats,
    manager: by,
    now,
    step,
    marks,
    scoreOf: (solutionId: number, jurorId: number): Promise<Score> =>
      system.all('scores', { where: { solutionId, jurorId } }).then(([score]) => resources.scores.read.parse(score)),
    /** As the juror in this seat scores a solution. */
    score: (
      client: Client,
      { id, version }: Pick<Score, 'id' | 'version'>,
      values: readonly number[],
      words: object = {},
      headers: Record<string, string> = {},
    ) => client.post(`/api/scores/${id}/score`, { version, marks: marks(...values), ...words }, headers),
  };
}

/** Somebody new who was invited to judge this contest and accepted, signed in as that juror. */
export async function invitedJuror(
  { house }: Pick<JuryScene, 'house'>,
  { contestId, by = 'managerA' }: { contestId: number; by?: Person },
) {
  const email = `${unlike('juror')}@house.example`;
  const sent = await (await house.as(by)).post('/api/invitations', { email, name: 'New', role: 'juror', contestId });
  const invitation = recordIn('invitations', sent, 201);
  await house.pilotage.jobs.tick();
  const mail = house.mails.findLast(({ to }) => to === email);
  const token = /\/invitation#([A-Za-z0-9_-]{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
  const client = new Client(house.origin, house.pilotage.routes);
  const looked = await client.post('/api/auth/invitation', { token });
  const accepted = await client.post('/api/auth/accept-invitation', { token, name: unlike('New juror'), password });
  await client.signIn(email, password);
  return { client, invitation, token, email, mail, looked, accepted };
}
