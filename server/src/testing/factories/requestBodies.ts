import type { ResourceName } from '@pilotage/shared';
import { uniqueName } from './apiFactories.ts';
import { createJuryFactories } from './juryFactories.ts';
import type { PartnersFixture } from '../fixtures/partnersFixture.ts';

type RequestBody = Readonly<Record<string, unknown>>;
type RequestBodyFactory = (fixtures: PartnersFixture) => Promise<RequestBody>;

const countFields = { kind: 'output', valueType: 'count', accumulation: 'incremental' };

const membershipBodyFactory =
  (organisationIdOf: (fixtures: PartnersFixture) => number | null, role: string): RequestBodyFactory =>
  async (fixtures) => ({ userId: (await fixtures.aUser()).id, organisationId: organisationIdOf(fixtures), role });

const exceptionFields = { until: '2199-12-31T00:00:00.000Z', reason: 'Their server was stolen' };
const subjectFields = ({ id }: { id: number }) => ({ subject: 'pilots', subjectId: id });

const createContestBody = () => ({ slug: uniqueName('new'), name: 'New', timeZone: 'Europe/Rome' });
const createCriterionBody = () => ({
  name: uniqueName('New'),
  weight: 10,
  position: 1,
  scale: [
    { value: 0, text: 'not at all' },
    { value: 5, text: 'fully' },
  ],
});

const scoreBodyFactory =
  (owner: 'a' | 'b' | 'consortium'): RequestBodyFactory =>
  async (fixtures) => {
    const { aContestIn, aSolution, jurorOf } = createJuryFactories(fixtures);
    const contest = await aContestIn(owner, 'judging');
    const [solution, juror] = [await aSolution(contest), await jurorOf(contest, 'another')];
    const { organisationId, id: contestId } = contest;
    return { organisationId, contestId, solutionId: solution.id, jurorId: juror.id };
  };

const cooperationBodyFactory =
  (owner: 'a' | 'b'): RequestBodyFactory =>
  async (fixtures) => {
    const { aContestIn, aSolution } = createJuryFactories(fixtures);
    const solution = await aSolution(await aContestIn(owner, 'decided'), { published: true });
    return { solutionId: solution.id, message: uniqueName('New') };
  };

const organisationAId = ({ app }: PartnersFixture) => app.ids.organisations.a;
const organisationBId = ({ app }: PartnersFixture) => app.ids.organisations.b;
const leadOrganisationId = ({ app }: PartnersFixture) => app.ids.organisations.lead;

/** Valid POST bodies for records of organisation A ("own"), of B ("foreign") and of the consortium. */
export const createBodies: { readonly [N in ResourceName]: Readonly<Record<string, RequestBodyFactory>> } = {
  organisations: { any: async () => ({ slug: uniqueName('new'), name: 'New', country: 'SK' }) },
  users: { any: async () => ({ email: `${uniqueName('new')}@house.example`, name: 'New' }) },
  memberships: {
    own: async (fixtures) => {
      const colleague = await fixtures.builders.aMembership(
        (await fixtures.aUser()).id,
        organisationAId(fixtures),
        'partnerStaff',
      );
      return { userId: colleague.userId, organisationId: organisationAId(fixtures), role: 'partnerManager' };
    },
    'own stranger': membershipBodyFactory(organisationAId, 'partnerStaff'),
    leading: membershipBodyFactory(leadOrganisationId, 'leadPartner'),
    foreign: membershipBodyFactory(organisationBId, 'partnerStaff'),
    consortium: membershipBodyFactory(() => null, 'observer'),
  },
  consortium: { any: async () => ({ name: 'Another' }) },
  periods: { any: async ({ newPeriod }) => newPeriod() },
  pilots: {
    own: async () => ({ title: uniqueName('New'), stage: 'design' }),
    foreign: async (fixtures) => ({ title: uniqueName('New'), stage: 'design', organisationId: organisationBId(fixtures) }),
  },
  milestones: {
    own: async ({ pilots }) => ({ title: uniqueName('New'), pilotId: pilots.a.id }),
    named: async ({ pilots }) => ({ title: uniqueName('New'), pilotId: pilots.named.id }),
    foreign: async (fixtures) => ({
      title: uniqueName('New'),
      pilotId: fixtures.pilots.b.id,
      organisationId: organisationBId(fixtures),
    }),
  },
  indicators: {
    own: async (fixtures) => ({
      code: uniqueName('org-a-NEW'),
      name: 'New',
      ...countFields,
      organisationId: organisationAId(fixtures),
    }),
    foreign: async (fixtures) => ({
      code: uniqueName('org-b-NEW'),
      name: 'New',
      ...countFields,
      organisationId: organisationBId(fixtures),
    }),
    consortium: async () => ({ code: uniqueName('NEW'), name: 'New', ...countFields, organisationId: null }),
  },
  assignments: {
    own: async (fixtures) => ({ organisationId: organisationAId(fixtures), indicatorId: fixtures.indicator.id }),
    'own local': async (fixtures) => ({ organisationId: organisationAId(fixtures), indicatorId: fixtures.localIndicators.a.id }),
    foreign: async (fixtures) => ({ organisationId: organisationBId(fixtures), indicatorId: fixtures.indicator.id }),
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
    foreign: async (fixtures) => ({
      organisationId: organisationBId(fixtures),
      assignmentId: fixtures.assignments.b.id,
      periodId: (await fixtures.anOpenPeriod()).id,
      value: 5,
    }),
  },
  approvedVersions: { any: async () => ({ value: 1 }) },
  exceptions: {
    own: async (fixtures) => ({
      ...exceptionFields,
      organisationId: organisationAId(fixtures),
      periodId: (await fixtures.anOpenPeriod()).id,
    }),
    foreign: async (fixtures) => ({
      ...exceptionFields,
      organisationId: organisationBId(fixtures),
      periodId: (await fixtures.anOpenPeriod()).id,
    }),
  },
  comments: {
    own: async ({ pilots }) => ({ ...subjectFields(pilots.a), text: uniqueName('New') }),
    'own evaluation': async ({ pilots }) => ({ ...subjectFields(pilots.a), audience: 'evaluation', text: uniqueName('New') }),
    'own internal': async ({ pilots }) => ({ ...subjectFields(pilots.a), audience: 'organisation', text: uniqueName('New') }),
    named: async ({ pilots }) => ({ ...subjectFields(pilots.named), text: uniqueName('New') }),
    foreign: async ({ pilots }) => ({ ...subjectFields(pilots.b), text: uniqueName('New') }),
  },
  // Attachments are uploaded as forms; a JSON body is refused. The tests of the evidence cover the forms.
  attachments: { any: async ({ pilots }) => subjectFields(pilots.a) },
  contests: {
    own: async (fixtures) => ({ ...createContestBody(), organisationId: organisationAId(fixtures) }),
    foreign: async (fixtures) => ({ ...createContestBody(), organisationId: organisationBId(fixtures) }),
    consortium: async () => ({ ...createContestBody(), organisationId: null }),
  },
  criteria: {
    own: async (fixtures) => ({
      ...createCriterionBody(),
      organisationId: organisationAId(fixtures),
      contestId: fixtures.contests.a.id,
    }),
    foreign: async (fixtures) => ({
      ...createCriterionBody(),
      organisationId: organisationBId(fixtures),
      contestId: fixtures.contests.b.id,
    }),
    consortium: async ({ contests }) => ({ ...createCriterionBody(), organisationId: null, contestId: contests.consortium.id }),
  },
  solutions: { any: async () => ({ title: 'New' }) },
  applicants: { any: async () => ({ name: 'New' }) },
  jurors: { any: async () => ({ country: 'AT' }) },
  scores: { own: scoreBodyFactory('a'), foreign: scoreBodyFactory('b'), consortium: scoreBodyFactory('consortium') },
  decisions: { any: async () => ({ statement: 'New' }) },
  cooperations: {
    own: cooperationBodyFactory('b'),
    foreign: async (fixtures) => ({
      ...(await cooperationBodyFactory('a')(fixtures)),
      organisationId: organisationBId(fixtures),
    }),
  },
  invitations: {
    own: async (fixtures) => ({
      email: `${uniqueName('new')}@house.example`,
      role: 'partnerStaff',
      organisationId: organisationAId(fixtures),
    }),
    leading: async (fixtures) => ({
      email: `${uniqueName('new')}@house.example`,
      role: 'leadPartner',
      organisationId: leadOrganisationId(fixtures),
    }),
    foreign: async (fixtures) => ({
      email: `${uniqueName('new')}@house.example`,
      role: 'partnerStaff',
      organisationId: organisationBId(fixtures),
    }),
    consortium: async () => ({ email: `${uniqueName('new')}@house.example`, role: 'observer', organisationId: null }),
  },
  nudges: { any: async () => ({ day: '2019-03-15' }) },
  notifications: { any: async () => ({ kind: 'late' }) },
  auditEvents: { any: async () => ({ action: 'create', resource: 'pilots', recordId: 1 }) },
};

/** A valid update for every record of the resource, with a new value each time. */
export const updateBodies: { readonly [N in ResourceName]: () => RequestBody } = {
  organisations: () => ({ shortName: uniqueName('changed') }),
  users: () => ({ name: uniqueName('changed') }),
  memberships: () => ({ role: 'partnerManager' }),
  consortium: () => ({ title: uniqueName('changed') }),
  periods: () => ({ illustrative: true }),
  pilots: () => ({ summary: uniqueName('changed') }),
  milestones: () => ({ title: uniqueName('changed') }),
  indicators: () => ({ unit: uniqueName('changed') }),
  assignments: () => ({ illustrative: true }),
  checks: () => ({ active: false }),
  expectations: () => ({ expected: false }),
  reports: () => ({ narrative: uniqueName('changed') }),
  measurements: () => ({ value: 4 }),
  approvedVersions: () => ({ value: 4 }),
  exceptions: () => ({ reason: uniqueName('changed') }),
  comments: () => ({ text: uniqueName('changed') }),
  attachments: () => ({ fileName: 'changed.pdf' }),
  contests: () => ({ publicNote: uniqueName('changed') }),
  criteria: () => ({ description: uniqueName('changed') }),
  solutions: () => ({ title: uniqueName('changed') }),
  applicants: () => ({ name: uniqueName('changed') }),
  jurors: () => ({ country: 'PL' }),
  scores: () => ({ state: 'scored' }),
  decisions: () => ({ statement: uniqueName('changed') }),
  cooperations: () => ({ message: uniqueName('changed') }),
  invitations: () => ({ role: 'observer' }),
  nudges: () => ({ day: '2019-03-15' }),
  notifications: () => ({ read: true }),
  auditEvents: () => ({ action: 'delete' }),
};
