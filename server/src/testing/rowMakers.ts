import type { Comment, ResourceName } from '@pilotage/shared';
import { unlike } from './builders.ts';
import { contestRows } from './contestRows.ts';
import { juryRows } from './juryRows.ts';
import { type Maker, withCanary } from './madeRow.ts';
import { type CellState, type Scene, type Side, sides } from './scene.ts';

const anOrganisation = (scene: Scene) =>
  withCanary((city) => scene.builders.anOrganisation({ slug: unlike('org'), name: 'Somebody', country: 'PL', city }));

const membershipAt =
  (where: Side | 'consortium'): Maker =>
  async ({ house, builders, aUser }) => {
    const { id } = await aUser();
    if (where === 'consortium') return { ...(await builders.aMembership(id, null, 'observer')), canary: null };
    return { ...(await builders.aMembership(id, house.ids.organisations[where], 'partnerStaff')), canary: null };
  };

const pilotOf =
  (side: Side, names: boolean): Maker =>
  ({ house, builders }) =>
    withCanary((title) =>
      builders.aPilot({
        by: sides[side].manager,
        title,
        partnerIds: names ? [house.ids.organisations[sides[side].other]] : [],
      }),
    );

const milestoneOf =
  (side: Side, pilot: keyof Scene['pilots']): Maker =>
  ({ builders, pilots }) =>
    withCanary((title) => builders.aMilestone({ by: sides[side].staff, pilotId: pilots[pilot].id, title }));

const localOf =
  (side: Side): Maker =>
  ({ builders }) =>
    withCanary((name) => builders.aLocalIndicator({ by: sides[side].manager, code: unlike(`org-${side}-KPI`), name }));

const assignmentOf =
  (side: Side): Maker =>
  async ({ house, builders, indicator }) => {
    const organisationId = house.ids.organisations[side];
    return { ...(await builders.anAssignment({ indicatorId: indicator.id, organisationId })), canary: null };
  };

const cellOf =
  (side: Side, state: CellState, resource: 'reports' | 'measurements'): Maker =>
  async (scene) => {
    const canary = unlike('canary');
    const { report, measurement } = await scene.aCell(side, state, canary);
    return { id: resource === 'reports' ? report.id : measurement.id, canary };
  };

const cells = (resource: 'reports' | 'measurements') => ({
  'own draft': cellOf('a', 'draft', resource),
  'own submitted': cellOf('a', 'submitted', resource),
  'own returned': cellOf('a', 'returned', resource),
  'own approved': cellOf('a', 'approved', resource),
  'foreign draft': cellOf('b', 'draft', resource),
  'foreign submitted': cellOf('b', 'submitted', resource),
  'foreign returned': cellOf('b', 'returned', resource),
  'foreign approved': cellOf('b', 'approved', resource),
  'own reopened': cellOf('a', 'reopened', resource),
  'foreign reopened': cellOf('b', 'reopened', resource),
});

/** What was approved of a figure that is being restated. */
const versionOf =
  (side: Side): Maker =>
  async (scene) => {
    const canary = unlike('canary');
    const { measurement } = await scene.aCell(side, 'reopened', canary);
    const where = { measurementId: measurement.id };
    const [version] = await scene.house.pilotage.stores.system().all('approvedVersions', { where });
    return { id: version?.id ?? 0, canary };
  };

const exceptionOf =
  (side: Side): Maker =>
  ({ house, builders, anOpenPeriod }) =>
    withCanary(async (reason) => {
      const { id: periodId } = await anOpenPeriod();
      const until = '2199-12-31T00:00:00.000Z';
      return builders.anException({ organisationId: house.ids.organisations[side], periodId, until, reason });
    });
const onPilot =
  (by: 'managerA' | 'staffA' | 'staffB', pilot: keyof Scene['pilots'], audience: Comment['audience']): Maker =>
  ({ house, builders, pilots }) => {
    const mentions = audience === 'evaluation' ? [house.ids.users.staffA] : [];
    return withCanary((text) =>
      builders.aComment({ by, subject: 'pilots', subjectId: pilots[pilot].id, audience, mentions, text }),
    );
  };

const commentOnCell =
  (side: Side, state: CellState): Maker =>
  async ({ aCell, builders }) => {
    const { measurement } = await aCell(side, state, unlike('figure'));
    return withCanary((text) =>
      builders.aComment({ by: sides[side].manager, subject: 'measurements', subjectId: measurement.id, text }),
    );
  };

const fileOnPilot =
  (by: 'staffA' | 'staffB', pilot: keyof Scene['pilots'], personal: boolean): Maker =>
  ({ builders, pilots }) =>
    withCanary((word) =>
      builders.anAttachment({ by, subject: 'pilots', subjectId: pilots[pilot].id, personal, name: `${word}.pdf` }),
    );

/** Evidence is sent while the figure is a draft, and stands with it once that is handed in. */
const fileOnCell =
  (side: Side, isHandedIn: boolean): Maker =>
  async ({ aCell, builders, handIn }) => {
    const { measurement, report } = await aCell(side, 'draft', unlike('figure'));
    const made = await withCanary((word) =>
      builders.anAttachment({ by: sides[side].staff, subject: 'measurements', subjectId: measurement.id, name: `${word}.pdf` }),
    );
    if (isHandedIn) await handIn(side, report);
    return made;
  };

/** The event that tells how a row was made. */
const eventOf =
  (resource: ResourceName, maker: Maker): Maker =>
  async (scene) => {
    const { id, canary } = await maker(scene);
    const where = { resource, recordId: id, action: 'create' };
    const [event] = await scene.house.pilotage.stores.system().all('auditEvents', { where });
    return { id: event?.id ?? 0, canary };
  };

const userOf =
  (person: 'managerA' | 'staffB' | 'juror'): Maker =>
  async ({ house }) => ({ id: house.ids.users[person], canary: `Canary ${person}` });

const aPlannedPeriod: Maker = async ({ aPeriod }) => ({ id: (await aPeriod()).id, canary: null });

const invitationAt =
  (where: Side | 'consortium', state: 'pending' | 'accepted' = 'pending'): Maker =>
  ({ house }) =>
    withCanary((canary) =>
      house.pilotage.stores.system().insert('invitations', {
        email: `${canary}@house.example`,
        name: canary,
        role: where === 'consortium' ? 'observer' : 'partnerStaff',
        organisationId: where === 'consortium' ? null : house.ids.organisations[where],
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

const noticeOf =
  (person: 'managerA' | 'managerB', at: 'a' | 'b'): Maker =>
  ({ house }) =>
    withCanary((mark) =>
      house.pilotage.stores.system().insert('notifications', {
        userId: house.ids.users[person],
        kind: 'late',
        organisationId: house.ids.organisations[at],
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

const nudgeOf =
  (at: 'a' | 'b'): Maker =>
  async (scene) => {
    const { report } = await scene.aCell(at, 'draft', unlike('canary'));
    const { id: reportId, organisationId, periodId } = report;
    const nudge = { reportId, organisationId, periodId, nudgedById: null, day: '2019-03-15' };
    return { id: (await scene.house.pilotage.stores.system().insert('nudges', nudge)).id, canary: null };
  };

/** Rows of organisation A ("own"), of B ("foreign") and of nobody's, by the names that the table of expected rights uses. */
export const rowMakers: { readonly [N in ResourceName]: Readonly<Record<string, Maker>> } = {
  organisations: {
    own: async ({ house }) => ({ id: house.ids.organisations.a, canary: 'Organisation A' }),
    foreign: async ({ house }) => ({ id: house.ids.organisations.b, canary: 'Organisation B' }),
    unused: anOrganisation,
  },
  users: { colleague: userOf('managerA'), foreign: userOf('staffB'), consortium: userOf('juror') },
  memberships: { own: membershipAt('a'), foreign: membershipAt('b'), consortium: membershipAt('consortium') },
  consortium: { 'the only one': async () => ({ id: 1, canary: null }) },
  periods: {
    planned: aPlannedPeriod,
    open: async ({ anOpenPeriod }) => ({ id: (await anOpenPeriod()).id, canary: null }),
  },
  pilots: { own: pilotOf('a', false), named: pilotOf('b', true), foreign: pilotOf('b', false) },
  milestones: { own: milestoneOf('a', 'a'), named: milestoneOf('b', 'named'), foreign: milestoneOf('b', 'b') },
  indicators: {
    own: localOf('a'),
    foreign: localOf('b'),
    consortium: ({ builders }) => withCanary((name) => builders.anIndicator({ name })),
  },
  assignments: {
    own: assignmentOf('a'),
    'own local': async ({ builders, locals }) => ({
      ...(await builders.anAssignment({ by: 'managerA', indicatorId: locals.a.id })),
      canary: null,
    }),
    foreign: assignmentOf('b'),
  },
  checks: {
    any: async ({ builders, indicator }) => ({ ...(await builders.aCheck({ indicatorId: indicator.id })), canary: null }),
  },
  expectations: {},
  reports: cells('reports'),
  measurements: cells('measurements'),
  approvedVersions: { own: versionOf('a'), foreign: versionOf('b') },
  exceptions: { own: exceptionOf('a'), foreign: exceptionOf('b') },
  comments: {
    'own cell': commentOnCell('a', 'draft'),
    'foreign cell': commentOnCell('b', 'submitted'),
    'own pilot': onPilot('managerA', 'a', 'evaluation'),
    'own internal': onPilot('staffA', 'a', 'organisation'),
    'named pilot': onPilot('staffB', 'named', 'review'),
  },
  attachments: {
    'own cell': fileOnCell('a', false),
    'foreign cell': fileOnCell('b', true),
    'own pilot': fileOnPilot('staffA', 'a', false),
    'own personal': fileOnPilot('staffA', 'a', true),
    'named pilot': fileOnPilot('staffB', 'named', false),
  },
  ...contestRows,
  ...juryRows,
  invitations: {
    own: invitationAt('a'),
    foreign: invitationAt('b'),
    consortium: invitationAt('consortium'),
    taken: invitationAt('a', 'accepted'),
  },
  nudges: { own: nudgeOf('a'), foreign: nudgeOf('b') },
  notifications: {
    "manager's": noticeOf('managerA', 'a'),
    "manager's former": noticeOf('managerA', 'b'),
    "foreign manager's": noticeOf('managerB', 'b'),
  },
  auditEvents: {
    'own figure': eventOf('measurements', cellOf('a', 'draft', 'measurements')),
    'foreign figure': eventOf('measurements', cellOf('b', 'draft', 'measurements')),
    'own pilot': eventOf('pilots', pilotOf('a', false)),
    'foreign pilot': eventOf('pilots', pilotOf('b', false)),
    consortium: eventOf('periods', aPlannedPeriod),
  },
};
