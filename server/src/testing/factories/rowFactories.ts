import type { Comment, ResourceName } from '@pilotage/shared';
import { uniqueName } from './apiFactories.ts';
import { contestRowFactories } from './contestRowFactories.ts';
import { juryRowFactories } from './juryRowFactories.ts';
import { type RowFactory, createWithCanary } from './createdRow.ts';
import { type CellState, type PartnersFixture, type PartnerKey, partners } from '../fixtures/partnersFixture.ts';

const createOrganisationRow = (fixtures: PartnersFixture) =>
  createWithCanary((city) =>
    fixtures.builders.anOrganisation({ slug: uniqueName('org'), name: 'Somebody', country: 'PL', city }),
  );

const membershipFactory =
  (owner: PartnerKey | 'consortium'): RowFactory =>
  async ({ app, builders, aUser }) => {
    const { id } = await aUser();
    if (owner === 'consortium') return { ...(await builders.aMembership(id, null, 'observer')), canary: null };
    return { ...(await builders.aMembership(id, app.ids.organisations[owner], 'partnerStaff')), canary: null };
  };

const pilotFactory =
  (side: PartnerKey, names: boolean): RowFactory =>
  ({ app, builders }) =>
    createWithCanary((title) =>
      builders.aPilot({
        by: partners[side].manager,
        title,
        partnerIds: names ? [app.ids.organisations[partners[side].other]] : [],
      }),
    );

const milestoneFactory =
  (side: PartnerKey, pilot: keyof PartnersFixture['pilots']): RowFactory =>
  ({ builders, pilots }) =>
    createWithCanary((title) => builders.aMilestone({ by: partners[side].staff, pilotId: pilots[pilot].id, title }));

const localIndicatorFactory =
  (side: PartnerKey): RowFactory =>
  ({ builders }) =>
    createWithCanary((name) =>
      builders.aLocalIndicator({ by: partners[side].manager, code: uniqueName(`org-${side}-KPI`), name }),
    );

const assignmentFactory =
  (side: PartnerKey): RowFactory =>
  async ({ app, builders, indicator }) => {
    const organisationId = app.ids.organisations[side];
    return { ...(await builders.anAssignment({ indicatorId: indicator.id, organisationId })), canary: null };
  };

const cellFactory =
  (side: PartnerKey, state: CellState, resource: 'reports' | 'measurements'): RowFactory =>
  async (fixtures) => {
    const canary = uniqueName('canary');
    const { report, measurement } = await fixtures.aCell(side, state, canary);
    return { id: resource === 'reports' ? report.id : measurement.id, canary };
  };

const cellFactories = (resource: 'reports' | 'measurements') => ({
  'own draft': cellFactory('a', 'draft', resource),
  'own submitted': cellFactory('a', 'submitted', resource),
  'own returned': cellFactory('a', 'returned', resource),
  'own approved': cellFactory('a', 'approved', resource),
  'foreign draft': cellFactory('b', 'draft', resource),
  'foreign submitted': cellFactory('b', 'submitted', resource),
  'foreign returned': cellFactory('b', 'returned', resource),
  'foreign approved': cellFactory('b', 'approved', resource),
  'own reopened': cellFactory('a', 'reopened', resource),
  'foreign reopened': cellFactory('b', 'reopened', resource),
});

/** The approved version of a reopened figure. */
const approvedVersionFactory =
  (side: PartnerKey): RowFactory =>
  async (fixtures) => {
    const canary = uniqueName('canary');
    const { measurement } = await fixtures.aCell(side, 'reopened', canary);
    const where = { measurementId: measurement.id };
    const [version] = await fixtures.app.pilotage.stores.system().all('approvedVersions', { where });
    return { id: version?.id ?? 0, canary };
  };

const exceptionFactory =
  (side: PartnerKey): RowFactory =>
  ({ app, builders, anOpenPeriod }) =>
    createWithCanary(async (reason) => {
      const { id: periodId } = await anOpenPeriod();
      const until = '2199-12-31T00:00:00.000Z';
      return builders.anException({ organisationId: app.ids.organisations[side], periodId, until, reason });
    });
const pilotCommentFactory =
  (by: 'managerA' | 'staffA' | 'staffB', pilot: keyof PartnersFixture['pilots'], audience: Comment['audience']): RowFactory =>
  ({ app, builders, pilots }) => {
    const mentions = audience === 'evaluation' ? [app.ids.users.staffA] : [];
    return createWithCanary((text) =>
      builders.aComment({ by, subject: 'pilots', subjectId: pilots[pilot].id, audience, mentions, text }),
    );
  };

const cellCommentFactory =
  (side: PartnerKey, state: CellState): RowFactory =>
  async ({ aCell, builders }) => {
    const { measurement } = await aCell(side, state, uniqueName('figure'));
    return createWithCanary((text) =>
      builders.aComment({ by: partners[side].manager, subject: 'measurements', subjectId: measurement.id, text }),
    );
  };

const pilotFileFactory =
  (by: 'staffA' | 'staffB', pilot: keyof PartnersFixture['pilots'], personal: boolean): RowFactory =>
  ({ builders, pilots }) =>
    createWithCanary((word) =>
      builders.anAttachment({ by, subject: 'pilots', subjectId: pilots[pilot].id, personal, name: `${word}.pdf` }),
    );

/** An evidence file of a draft figure, optionally submitted afterwards. */
const cellFileFactory =
  (side: PartnerKey, isSubmitted: boolean): RowFactory =>
  async ({ aCell, builders, submitReport }) => {
    const { measurement, report } = await aCell(side, 'draft', uniqueName('figure'));
    const created = await createWithCanary((word) =>
      builders.anAttachment({
        by: partners[side].staff,
        subject: 'measurements',
        subjectId: measurement.id,
        name: `${word}.pdf`,
      }),
    );
    if (isSubmitted) await submitReport(side, report);
    return created;
  };

/** The audit event of a row's creation. */
const auditEventFactory =
  (resource: ResourceName, create: RowFactory): RowFactory =>
  async (fixtures) => {
    const { id, canary } = await create(fixtures);
    const where = { resource, recordId: id, action: 'create' };
    const [event] = await fixtures.app.pilotage.stores.system().all('auditEvents', { where });
    return { id: event?.id ?? 0, canary };
  };

const userFactory =
  (person: 'managerA' | 'staffB' | 'juror'): RowFactory =>
  async ({ app }) => ({ id: app.ids.users[person], canary: `Canary ${person}` });

const createPlannedPeriodRow: RowFactory = async ({ aPeriod }) => ({ id: (await aPeriod()).id, canary: null });

const invitationFactory =
  (owner: PartnerKey | 'consortium', state: 'pending' | 'accepted' = 'pending'): RowFactory =>
  ({ app }) =>
    createWithCanary((canary) =>
      app.pilotage.stores.system().insert('invitations', {
        email: `${canary}@house.example`,
        name: canary,
        role: owner === 'consortium' ? 'observer' : 'partnerStaff',
        organisationId: owner === 'consortium' ? null : app.ids.organisations[owner],
        contestId: null,
        locale: 'en',
        state,
        invitedById: null,
        expiresAt: '2200-06-01T00:00:00.000Z',
        postedAt: '2019-01-01T00:00:00.000Z',
        acceptedAt: null,
        revokedAt: null,
      }),
    );

const notificationFactory =
  (person: 'managerA' | 'managerB', at: 'a' | 'b'): RowFactory =>
  ({ app }) =>
    createWithCanary((mark) =>
      app.pilotage.stores.system().insert('notifications', {
        userId: app.ids.users[person],
        kind: 'late',
        organisationId: app.ids.organisations[at],
        periodId: null,
        reportId: null,
        assignmentId: null,
        about: 'pilots',
        aboutId: 1,
        mark,
        read: false,
        mailedAt: null,
      }),
    );

const nudgeFactory =
  (at: 'a' | 'b'): RowFactory =>
  async (fixtures) => {
    const { report } = await fixtures.aCell(at, 'draft', uniqueName('canary'));
    const { id: reportId, organisationId, periodId } = report;
    const nudge = { reportId, organisationId, periodId, nudgedById: null, day: '2019-03-15' };
    return { id: (await fixtures.app.pilotage.stores.system().insert('nudges', nudge)).id, canary: null };
  };

/** Rows of organisation A ("own"), of B ("foreign") and of the consortium, by the names in the table of expected rights. */
export const rowFactories: { readonly [N in ResourceName]: Readonly<Record<string, RowFactory>> } = {
  organisations: {
    own: async ({ app }) => ({ id: app.ids.organisations.a, canary: 'Organisation A' }),
    foreign: async ({ app }) => ({ id: app.ids.organisations.b, canary: 'Organisation B' }),
    unused: createOrganisationRow,
  },
  users: { colleague: userFactory('managerA'), foreign: userFactory('staffB'), consortium: userFactory('juror') },
  memberships: { own: membershipFactory('a'), foreign: membershipFactory('b'), consortium: membershipFactory('consortium') },
  consortium: { 'the only one': async () => ({ id: 1, canary: null }) },
  periods: {
    planned: createPlannedPeriodRow,
    open: async ({ anOpenPeriod }) => ({ id: (await anOpenPeriod()).id, canary: null }),
  },
  pilots: { own: pilotFactory('a', false), named: pilotFactory('b', true), foreign: pilotFactory('b', false) },
  milestones: { own: milestoneFactory('a', 'a'), named: milestoneFactory('b', 'named'), foreign: milestoneFactory('b', 'b') },
  indicators: {
    own: localIndicatorFactory('a'),
    foreign: localIndicatorFactory('b'),
    consortium: ({ builders }) => createWithCanary((name) => builders.anIndicator({ name })),
  },
  assignments: {
    own: assignmentFactory('a'),
    'own local': async ({ builders, localIndicators }) => ({
      ...(await builders.anAssignment({ by: 'managerA', indicatorId: localIndicators.a.id })),
      canary: null,
    }),
    foreign: assignmentFactory('b'),
  },
  checks: {
    any: async ({ builders, indicator }) => ({ ...(await builders.aCheck({ indicatorId: indicator.id })), canary: null }),
  },
  expectations: {},
  reports: cellFactories('reports'),
  measurements: cellFactories('measurements'),
  approvedVersions: { own: approvedVersionFactory('a'), foreign: approvedVersionFactory('b') },
  exceptions: { own: exceptionFactory('a'), foreign: exceptionFactory('b') },
  comments: {
    'own cell': cellCommentFactory('a', 'draft'),
    'foreign cell': cellCommentFactory('b', 'submitted'),
    'own pilot': pilotCommentFactory('managerA', 'a', 'evaluation'),
    'own internal': pilotCommentFactory('staffA', 'a', 'organisation'),
    'named pilot': pilotCommentFactory('staffB', 'named', 'review'),
  },
  attachments: {
    'own cell': cellFileFactory('a', false),
    'foreign cell': cellFileFactory('b', true),
    'own pilot': pilotFileFactory('staffA', 'a', false),
    'own personal': pilotFileFactory('staffA', 'a', true),
    'named pilot': pilotFileFactory('staffB', 'named', false),
  },
  ...contestRowFactories,
  ...juryRowFactories,
  invitations: {
    own: invitationFactory('a'),
    foreign: invitationFactory('b'),
    consortium: invitationFactory('consortium'),
    taken: invitationFactory('a', 'accepted'),
  },
  nudges: { own: nudgeFactory('a'), foreign: nudgeFactory('b') },
  notifications: {
    "manager's": notificationFactory('managerA', 'a'),
    "manager's former": notificationFactory('managerA', 'b'),
    "foreign manager's": notificationFactory('managerB', 'b'),
  },
  auditEvents: {
    'own figure': auditEventFactory('measurements', cellFactory('a', 'draft', 'measurements')),
    'foreign figure': auditEventFactory('measurements', cellFactory('b', 'draft', 'measurements')),
    'own pilot': auditEventFactory('pilots', pilotFactory('a', false)),
    'foreign pilot': auditEventFactory('pilots', pilotFactory('b', false)),
    consortium: auditEventFactory('periods', createPlannedPeriodRow),
  },
};
