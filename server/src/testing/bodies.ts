import type { ResourceName } from '@pilotage/shared';
import { unlike } from './builders.ts';
import { juryBuilders } from './juryBuilders.ts';
import type { Scene } from './scene.ts';

type Body = Readonly<Record<string, unknown>>;
type BodyOf = (scene: Scene) => Promise<Body>;

const count = { kind: 'output', valueType: 'count', accumulation: 'incremental' };

const aMembership =
  (of: (scene: Scene) => number | null, role: string): BodyOf =>
  async (scene) => ({ userId: (await scene.aUser()).id, organisationId: of(scene), role });

const exception = { until: '2199-12-31T00:00:00.000Z', reason: 'Their server was stolen' };
const about = ({ id }: { id: number }) => ({ subject: 'pilots', subjectId: id });

const contest = () => ({ slug: unlike('new'), name: 'New', timeZone: 'Europe/Rome' });
const criterion = () => ({
  name: unlike('New'),
  weight: 10,
  position: 1,
  scale: [
    { value: 0, text: 'not at all' },
    { value: 5, text: 'fully' },
  ],
});

const assignmentIn =
  (owner: 'a' | 'b' | 'consortium'): BodyOf =>
  async (scene) => {
    const { aContestIn, aSolution, jurorOf } = juryBuilders(scene);
    const contest = await aContestIn(owner, 'judging');
    const [solution, juror] = [await aSolution(contest), await jurorOf(contest, 'another')];
    const { organisationId, id: contestId } = contest;
    return { organisationId, contestId, solutionId: solution.id, jurorId: juror.id };
  };

const requestTo =
  (owner: 'a' | 'b'): BodyOf =>
  async (scene) => {
    const { aContestIn, aSolution } = juryBuilders(scene);
    const solution = await aSolution(await aContestIn(owner, 'decided'), { published: true });
    return { solutionId: solution.id, message: unlike('New') };
  };

const ownerA = ({ house }: Scene) => house.ids.organisations.a;
const ownerB = ({ house }: Scene) => house.ids.organisations.b;
const ownerLead = ({ house }: Scene) => house.ids.organisations.lead;

/** What a POST says to make a record of organisation A ("own"), of B ("foreign") or of nobody's; right in every other way. */
export const newBodies: { readonly [N in ResourceName]: Readonly<Record<string, BodyOf>> } = {
  organisations: { any: async () => ({ slug: unlike('new'), name: 'New', country: 'SK' }) },
  users: { any: async () => ({ email: `${unlike('new')}@house.example`, name: 'New' }) },
  memberships: {
    own: async (scene) => {
      const colleague = await scene.builders.aMembership((await scene.aUser()).id, ownerA(scene), 'partnerStaff');
      return { userId: colleague.userId, organisationId: ownerA(scene), role: 'partnerManager' };
    },
    'own stranger': aMembership(ownerA, 'partnerStaff'),
    leading: aMembership(ownerLead, 'leadPartner'),
    foreign: aMembership(ownerB, 'partnerStaff'),
    consortium: aMembership(() => null, 'observer'),
  },
  consortium: { any: async () => ({ name: 'Another' }) },
  periods: { any: async ({ newPeriod }) => newPeriod() },
  pilots: {
    own: async () => ({ title: unlike('New'), stage: 'design' }),
    foreign: async (scene) => ({ title: unlike('New'), stage: 'design', organisationId: ownerB(scene) }),
  },
  milestones: {
    own: async ({ pilots }) => ({ title: unlike('New'), pilotId: pilots.a.id }),
    named: async ({ pilots }) => ({ title: unlike('New'), pilotId: pilots.named.id }),
    foreign: async (scene) => ({ title: unlike('New'), pilotId: scene.pilots.b.id, organisationId: ownerB(scene) }),
  },
  indicators: {
    own: async (scene) => ({ code: unlike('org-a-NEW'), name: 'New', ...count, organisationId: ownerA(scene) }),
    foreign: async (scene) => ({ code: unlike('org-b-NEW'), name: 'New', ...count, organisationId: ownerB(scene) }),
    consortium: async () => ({ code: unlike('NEW'), name: 'New', ...count, organisationId: null }),
  },
  assignments: {
    own: async (scene) => ({ organisationId: ownerA(scene), indicatorId: scene.indicator.id }),
    'own local': async (scene) => ({ organisationId: ownerA(scene), indicatorId: scene.locals.a.id }),
    foreign: async (scene) => ({ organisationId: ownerB(scene), indicatorId: scene.indicator.id }),
  },
  checks: { any: async ({ indicator }) => ({ indicatorId: indicator.id, kind: 'whole', severity: 'error' }) },
  expectations: { any: async () => ({ expected: true }) },
  reports: { any: async ({ anOpenPeriod }) => ({ periodId: (await anOpenPeriod()).id }) },
  measurements: {
    own: async ({ assignments, anOpenPeriod }) => ({
      assignmentId: assignments.a.id,
      periodId: (await anOpenPeriod()).id,
      value: 5,
    }),
    foreign: async (scene) => ({
      organisationId: ownerB(scene),
      assignmentId: scene.assignments.b.id,
      periodId: (await scene.anOpenPeriod()).id,
      value: 5,
    }),
  },
  approvedVersions: { any: async () => ({ value: 1 }) },
  exceptions: {
    own: async (scene) => ({ ...exception, organisationId: ownerA(scene), periodId: (await scene.anOpenPeriod()).id }),
    foreign: async (scene) => ({ ...exception, organisationId: ownerB(scene), periodId: (await scene.anOpenPeriod()).id }),
  },
  comments: {
    own: async ({ pilots }) => ({ ...about(pilots.a), text: unlike('New') }),
    'own evaluation': async ({ pilots }) => ({ ...about(pilots.a), audience: 'evaluation', text: unlike('New') }),
    'own internal': async ({ pilots }) => ({ ...about(pilots.a), audience: 'organisation', text: unlike('New') }),
    named: async ({ pilots }) => ({ ...about(pilots.named), text: unlike('New') }),
    foreign: async ({ pilots }) => ({ ...about(pilots.b), text: unlike('New') }),
  },
  // Files come in forms; JSON is refused before anything else. What a form may send is tried with the evidence.
  attachments: { any: async ({ pilots }) => about(pilots.a) },
  contests: {
    own: async (scene) => ({ ...contest(), organisationId: ownerA(scene) }),
    foreign: async (scene) => ({ ...contest(), organisationId: ownerB(scene) }),
    consortium: async () => ({ ...contest(), organisationId: null }),
  },
  criteria: {
    own: async (scene) => ({ ...criterion(), organisationId: ownerA(scene), contestId: scene.contests.a.id }),
    foreign: async (scene) => ({ ...criterion(), organisationId: ownerB(scene), contestId: scene.contests.b.id }),
    consortium: async ({ contests }) => ({ ...criterion(), organisationId: null, contestId: contests.consortium.id }),
  },
  solutions: { any: async () => ({ title: 'New' }) },
  applicants: { any: async () => ({ name: 'New' }) },
  jurors: { any: async () => ({ country: 'AT' }) },
  scores: { own: assignmentIn('a'), foreign: assignmentIn('b'), consortium: assignmentIn('consortium') },
  decisions: { any: async () => ({ statement: 'New' }) },
  cooperations: {
    own: requestTo('b'),
    foreign: async (scene) => ({ ...(await requestTo('a')(scene)), organisationId: ownerB(scene) }),
  },
  invitations: {
    own: async (scene) => ({ email: `${unlike('new')}@house.example`, role: 'partnerStaff', organisationId: ownerA(scene) }),
    leading: async (scene) => ({
      email: `${unlike('new')}@house.example`,
      role: 'leadPartner',
      organisationId: ownerLead(scene),
    }),
    foreign: async (scene) => ({ email: `${unlike('new')}@house.example`, role: 'partnerStaff', organisationId: ownerB(scene) }),
    consortium: async () => ({ email: `${unlike('new')}@house.example`, role: 'observer', organisationId: null }),
  },
  nudges: { any: async () => ({ day: '2019-03-15' }) },
  notifications: { any: async () => ({ kind: 'late' }) },
  auditEvents: { any: async () => ({ action: 'create', resource: 'pilots', recordId: 1 }) },
};

/** A change that every record of the resource can take, different each time. */
export const changes: { readonly [N in ResourceName]: () => Body } = {
  organisations: () => ({ shortName: unlike('changed') }),
  users: () => ({ name: unlike('changed') }),
  memberships: () => ({ role: 'partnerManager' }),
  consortium: () => ({ title: unlike('changed') }),
  periods: () => ({ illustrative: true }),
  pilots: () => ({ summary: unlike('changed') }),
  milestones: () => ({ title: unlike('changed') }),
  indicators: () => ({ unit: unlike('changed') }),
  assignments: () => ({ illustrative: true }),
  checks: () => ({ active: false }),
  expectations: () => ({ expected: false }),
  reports: () => ({ narrative: unlike('changed') }),
  measurements: () => ({ value: 4 }),
  approvedVersions: () => ({ value: 4 }),
  exceptions: () => ({ reason: unlike('changed') }),
  comments: () => ({ text: unlike('changed') }),
  attachments: () => ({ fileName: 'changed.pdf' }),
  contests: () => ({ publicNote: unlike('changed') }),
  criteria: () => ({ description: unlike('changed') }),
  solutions: () => ({ title: unlike('changed') }),
  applicants: () => ({ name: unlike('changed') }),
  jurors: () => ({ country: 'PL' }),
  scores: () => ({ state: 'scored' }),
  decisions: () => ({ statement: unlike('changed') }),
  cooperations: () => ({ message: unlike('changed') }),
  invitations: () => ({ role: 'observer' }),
  nudges: () => ({ day: '2019-03-15' }),
  notifications: () => ({ read: true }),
  auditEvents: () => ({ action: 'delete' }),
};
