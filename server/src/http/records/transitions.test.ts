import { engines } from '@pilotage/db/testing';
import {
  activityMachine,
  activityStates,
  contestMachine,
  contestStates,
  cooperationMachine,
  cooperationStates,
  annotationMachine,
  annotationStates,
  evaluationMachine,
  evaluationStates,
  invitationMachine,
  invitationStates,
  newsMachine,
  newsStates,
  meetingMachine,
  meetingStates,
  periodMachine,
  periodStates,
  recommendationMachine,
  recommendationStates,
  reportMachine,
  reportStates,
  scoreMachine,
  scoreStates,
  solutionMachine,
  solutionStates,
  riskMachine,
  riskStates,
  taskMachine,
  taskStates,
  workPlanMachine,
  workPlanStates,
} from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toKebabCase } from './toKebabCase.ts';
import { parseProblemCode } from '../../testing/app/responseParsers.ts';
import { everybody, type Person, startTestApp, type TestApp } from '../../testing/app/testApp.ts';
import { createJuryFactories } from '../../testing/factories/juryFactories.ts';
import { cooperationCases } from '../../cooperations/cooperations.cases.ts';
import { annotationCases } from '../../annotations/annotations.cases.ts';
import { evaluationCases } from '../../evaluations/evaluations.cases.ts';
import { recommendationCases } from '../../evaluations/recommendations.cases.ts';
import { newsItemCases } from '../../news/newsItems.cases.ts';
import { invitationCases } from '../../access/invitations/invitations.cases.ts';
import { meetingCases } from '../../meetings/meetings.cases.ts';
import { riskCases } from '../../risks/risks.cases.ts';
import { taskCases } from '../../tasks/tasks.cases.ts';
import { workPlanItemCases } from '../../workPlan/workPlanItems.cases.ts';
import { createPartnersFixture, type PartnersFixture } from '../../testing/fixtures/partnersFixture.ts';

interface WalkedMachine {
  machine:
    | typeof activityMachine
    | typeof reportMachine
    | typeof contestMachine
    | typeof scoreMachine
    | typeof cooperationMachine
    | typeof invitationMachine
    | typeof periodMachine
    | typeof solutionMachine
    | typeof newsMachine
    | typeof taskMachine
    | typeof meetingMachine
    | typeof workPlanMachine
    | typeof riskMachine
    | typeof annotationMachine
    | typeof evaluationMachine
    | typeof recommendationMachine;
  states: readonly string[];
  create: (fixtures: PartnersFixture) => Promise<{ id: number }>;
  /** Who may take the action on the row that `create` makes, by the words of the domain and not of `rules.ts`. */
  permitted: Readonly<Record<string, readonly Person[]>>;
  /** The code of a refusal that something beside the state causes for this row. */
  refusedBy?: Readonly<Record<string, string>>;
  /** The states in which those who may take an action do not see the row. */
  hiddenStates?: Readonly<Record<string, readonly string[]>>;
}

const judgedContest = (fixtures: PartnersFixture) =>
  createJuryFactories(fixtures).aContestIn('a', 'judging', { closesAt: '2199-01-01T09:00:00.000Z' });

async function assignedScore(fixtures: PartnersFixture) {
  const { aSolution, jurorOf, aScore } = createJuryFactories(fixtures);
  const contest = await judgedContest(fixtures);
  const [solution, juror] = [await aSolution(contest), await jurorOf(contest, 'juror')];
  return aScore({ solution, jurorId: juror.id, userId: juror.userId, state: 'assigned' });
}

const [peopleOfA, peopleOfB]: [Person[], Person[]] = [
  ['staffA', 'managerA'],
  ['staffB', 'managerB'],
];

const machines: readonly WalkedMachine[] = [
  {
    machine: activityMachine,
    states: activityStates,
    create: (fixtures) => fixtures.builders.anActivity({ by: 'staffA' }),
    permitted: { hold: peopleOfA, cancel: peopleOfA, replan: peopleOfA },
  },
  {
    machine: periodMachine,
    states: periodStates,
    create: (fixtures) => fixtures.aPeriod(),
    permitted: { open: ['lead'], close: ['lead'] },
  },
  {
    machine: reportMachine,
    states: reportStates,
    create: async (fixtures) => (await fixtures.aCell('a', 'draft', 'canary')).report,
    permitted: {
      submit: ['managerA'],
      approve: ['lead'],
      return: ['lead'],
      reopen: ['lead'],
      unapprove: ['lead'],
      unreturn: ['lead'],
    },
    refusedBy: { unapprove: 'undoEnded', unreturn: 'undoEnded' },
  },
  {
    machine: contestMachine,
    states: contestStates,
    create: judgedContest,
    permitted: {
      open: ['managerA'],
      close: ['managerA'],
      assign: peopleOfA,
      remind: peopleOfA,
      endJudging: ['managerA'],
      decide: ['managerA'],
      archive: ['managerA'],
    },
    refusedBy: { close: 'beforeDeadline', decide: 'judgingRuns' },
  },
  {
    machine: solutionMachine,
    states: solutionStates,
    create: async (fixtures) => createJuryFactories(fixtures).aSolution(await judgedContest(fixtures)),
    permitted: { exclude: ['managerA'] },
  },
  {
    machine: scoreMachine,
    states: scoreStates,
    create: assignedScore,
    permitted: { score: ['juror'], decline: ['juror'], withdraw: ['juror'] },
  },
  {
    machine: cooperationMachine,
    states: cooperationStates,
    create: (fixtures) => cooperationCases.createRow('asking', fixtures),
    permitted: { accept: peopleOfB, decline: peopleOfB, withdraw: peopleOfA },
  },
  {
    machine: invitationMachine,
    states: invitationStates,
    create: (fixtures) => invitationCases.createRow('own', fixtures),
    permitted: { revoke: ['managerA', 'lead'], resend: ['managerA', 'lead'] },
  },
  {
    machine: newsMachine,
    states: newsStates,
    create: (fixtures) => newsItemCases.createRow('own draft', fixtures),
    permitted: { submit: peopleOfA, publish: ['lead'], return: ['lead'], withdraw: [...peopleOfA, 'lead'] },
  },
  {
    machine: meetingMachine,
    states: meetingStates,
    create: (fixtures) => meetingCases.createRow('any', fixtures),
    permitted: { hold: ['lead'], reopen: ['lead'] },
  },
  {
    machine: workPlanMachine,
    states: workPlanStates,
    create: (fixtures) => workPlanItemCases.createRow('own', fixtures),
    permitted: { start: peopleOfA, submit: peopleOfA, approve: ['lead'], return: ['lead'], reopen: [...peopleOfA, 'lead'] },
  },
  {
    machine: riskMachine,
    states: riskStates,
    create: (fixtures) => riskCases.createRow('own', fixtures),
    permitted: { close: peopleOfA, reopen: peopleOfA },
  },
  {
    machine: annotationMachine,
    states: annotationStates,
    create: (fixtures) => annotationCases.createRow('draft on ours', fixtures),
    permitted: { issue: ['evaluator'], withdraw: ['evaluator'] },
  },
  {
    machine: evaluationMachine,
    states: evaluationStates,
    create: (fixtures) => evaluationCases.createRow('own draft', fixtures),
    permitted: { issue: ['evaluator'] },
  },
  {
    machine: recommendationMachine,
    states: recommendationStates,
    create: (fixtures) => recommendationCases.createRow('own open', fixtures),
    permitted: { respond: ['managerA'], followUp: ['evaluator'] },
    hiddenStates: { respond: ['draft'] },
  },
  {
    machine: taskMachine,
    states: taskStates,
    create: (fixtures) => taskCases.createRow('own', fixtures),
    permitted: { start: peopleOfA, stop: peopleOfA, complete: peopleOfA, reopen: peopleOfA },
  },
  {
    machine: taskMachine,
    states: taskStates,
    create: (fixtures) => taskCases.createRow('own given', fixtures),
    permitted: {
      start: [...peopleOfA, 'lead'],
      stop: [...peopleOfA, 'lead'],
      complete: [...peopleOfA, 'lead'],
      reopen: [...peopleOfA, 'lead'],
    },
  },
];

describe.each(engines)('state transitions on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const post = async (person: Person, path: string, body: object) => (await app.signInAs(person)).post(path, body);

  test.each(machines)('every action of $machine.resource has a route, and people who may take it', ({ machine, permitted }) => {
    const paths = new Set(app.pilotage.routes.map(({ method, path }) => `${method} ${path}`));
    for (const action of machine.actions) expect(paths).toContain(`post /api/${machine.resource}/:id/${toKebabCase(action)}`);
    expect(Object.keys(permitted).toSorted()).toEqual([...machine.actions].toSorted());
  });

  describe.each(machines)('of $machine.resource', ({ machine, states, create, permitted, refusedBy = {}, hiddenStates = {} }) => {
    test.each(states)('in the state %s: 404 or 403, then 428, then 409 of the state, then 409 of the version', async (state) => {
      const { id } = await create(fixtures);
      await app.opened.dataSource.query(`UPDATE ${machine.resource} SET state = ? WHERE id = ?`, [state, id]);
      const found: unknown[] = [];
      const expected: unknown[] = [];
      for (const action of machine.actions) {
        const isHidden = hiddenStates[action]?.includes(state) ?? false;
        const path = `/api/${machine.resource}/${id}/${toKebabCase(action)}`;
        for (const person of everybody) {
          const { status } = await post(person, path, {});
          found.push([action, person, status === 404 ? 403 : status]);
          expected.push([action, person, permitted[action]?.includes(person) && !isHidden ? 428 : 403]);
        }
        const [someone] = permitted[action] ?? [];
        if (someone === undefined || isHidden) continue;
        const outdated = await post(someone, path, { version: 999_999 });
        found.push([action, outdated.status, parseProblemCode(outdated)]);
        const isPossible = machine.find(state, action) !== undefined;
        expected.push([action, 409, isPossible ? (refusedBy[action] ?? 'conflict') : 'invalidState']);
      }
      expect(found).toEqual(expected);
      const [stored] = await app.opened.dataSource.query(`SELECT state FROM ${machine.resource} WHERE id = ?`, [id]);
      expect(stored).toEqual({ state });
    });
  });
});
