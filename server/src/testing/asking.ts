import type { Cooperation, Solution } from '@pilotage/shared';
import { recordIn } from './answered.ts';
import { unlike } from './builders.ts';
import type { House, Person } from './house.ts';
import { juryBuilders } from './juryBuilders.ts';
import { provenWork } from './provenWork.ts';
import type { Scene } from './scene.ts';

/** Published solutions, and those who ask to work on them: organisation B, and visitors from addresses of their own. */
export function askingAt(at: () => { house: House; scene: Scene }) {
  const system = () => at().house.pilotage.stores.system();
  const stored = (id: number): Promise<Cooperation> => system().get('cooperations', id);
  async function mailsSent() {
    await at().house.pilotage.jobs.tick();
    return at()
      .house.mails.splice(0)
      .filter(({ kind }) => kind.startsWith('cooperation'));
  }
  async function aPublished(owner: 'a' | 'consortium' = 'a', given: Partial<Solution> = {}): Promise<Solution> {
    const { aContestIn, aSolution } = juryBuilders(at().scene);
    return aSolution(await aContestIn(owner, 'decided'), { published: true, ...given });
  }
  const withApplicant = async (solution: Solution) =>
    juryBuilders(at().scene).anApplicant(solution, { name: 'Canary applicant' });
  const ask = async (solutionId: number, by: Person = 'staffB') =>
    (await at().house.as(by)).post('/api/cooperations', { solutionId, message: 'Let us work together.' });
  const step = async (by: Person, id: number, action: string, body: object = {}) => {
    const { version } = await stored(id);
    return (await at().house.as(by)).post(`/api/cooperations/${id}/${action}`, { version, ...body });
  };
  const aRequest = async (solution: Solution) => recordIn('cooperations', await ask(solution.id), 201);
  const told = (id: number) =>
    system().all('notifications', {
      where: { about: 'cooperations', aboutId: id },
      fields: ['userId', 'kind', 'organisationId'],
    });

  /** A visitor, from an address of the own. */
  async function visitor() {
    const client = await at().house.as();
    const from = `203.0.113.${Number(unlike('0').split('-')[1]) % 250}`;
    const post = (path: string, body: object) => client.post(`/api/public/${path}`, body, { 'x-forwarded-for': from });
    const proof = () => provenWork(client);
    const asks = async ({ reference }: Solution, given: object = {}) =>
      post(`solutions/${reference}/cooperations`, {
        name: 'canary-asker',
        email: `${unlike('canary-asker')}@house.example`,
        message: 'I know a place for it.',
        ...('proof' in given ? {} : { proof: await proof() }),
        ...given,
      });
    return { post, proof, asks };
  }
  const tokenIn = (text = '') => /\/public\/cooperation#([A-Za-z0-9_-]{43})\s/.exec(text)?.[1] ?? '';

  return { system, stored, mailsSent, aPublished, withApplicant, ask, step, aRequest, told, visitor, tokenIn };
}
