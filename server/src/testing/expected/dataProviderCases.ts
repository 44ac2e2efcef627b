import type { ResourceName } from '@pilotage/shared';
import type { Person } from '../app/testApp.ts';
import type { PartnersFixture } from '../fixtures/partnersFixture.ts';

interface DataProviderCase {
  actor: Person;
  /** The names of the row to create and of the body to send. */
  row: string;
  body: string;
  /** Field and value for `getManyReference`. */
  target: readonly [string, (fixtures: PartnersFixture) => string | number];
  /** `ok` or the error status, in the order of the columns below. */
  outcomes: string;
}

const organisationAId = ({ app }: PartnersFixture) => app.ids.organisations.a;

// outcomes:         list one  many ref  create update updateMany delete deleteMany
const unavailable = {
  actor: 'lead',
  row: 'any',
  body: 'any',
  target: ['organisationId', organisationAId],
  outcomes: '404  404  404  404  404    404    404        404    404',
} as const;

/** The expected outcome of each method of the data provider. */
export const dataProviderCases: { readonly [N in ResourceName]: DataProviderCase } = {
  organisations: {
    actor: 'lead',
    row: 'unused',
    body: 'any',
    target: ['country', () => 'PL'],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  users: {
    actor: 'lead',
    row: 'foreign',
    body: 'any',
    target: ['locale', () => 'en'],
    outcomes: 'ok   ok   ok   ok   403    ok     428        403    403',
  },
  memberships: {
    actor: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  checks: {
    actor: 'lead',
    row: 'any',
    body: 'any',
    target: ['indicatorId', ({ indicator }) => indicator.id],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  // A single record with its own path: there is neither a list nor an id.
  consortium: {
    actor: 'lead',
    row: 'the only one',
    body: 'any',
    target: ['name', () => 'x'],
    outcomes: '400  404  400  400  404    404    404        404    404',
  },
  periods: {
    actor: 'lead',
    row: 'planned',
    body: 'any',
    target: ['state', () => 'planned'],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  pilots: {
    actor: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  milestones: {
    actor: 'staffA',
    row: 'own',
    body: 'own',
    target: ['pilotId', ({ pilots }) => pilots.a.id],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  indicators: {
    actor: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  assignments: {
    actor: 'lead',
    row: 'own',
    body: 'own',
    target: ['indicatorId', ({ indicator }) => indicator.id],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  expectations: unavailable,
  reports: {
    actor: 'staffA',
    row: 'own draft',
    body: 'any',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   404    ok     428        404    404',
  },
  measurements: {
    actor: 'staffA',
    row: 'own draft',
    body: 'own',
    target: ['assignmentId', ({ assignments }) => assignments.a.id],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  approvedVersions: {
    actor: 'staffA',
    row: 'own',
    body: 'any',
    target: ['assignmentId', ({ assignments }) => assignments.a.id],
    outcomes: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  exceptions: {
    actor: 'lead',
    row: 'own',
    body: 'own',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  comments: {
    actor: 'managerA',
    row: 'own pilot',
    body: 'own',
    target: ['subjectId', ({ pilots }) => pilots.a.id],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  attachments: {
    actor: 'managerA',
    row: 'own pilot',
    body: 'any',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   415    404    404        ok     ok',
  },
  contests: {
    actor: 'managerA',
    row: 'own draft',
    body: 'own',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  criteria: {
    actor: 'staffA',
    row: 'own',
    body: 'own',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  solutions: {
    actor: 'managerA',
    row: 'own',
    body: 'any',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  applicants: {
    actor: 'managerA',
    row: 'own',
    body: 'any',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  jurors: {
    actor: 'managerA',
    row: 'own',
    body: 'any',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   404    ok     428        ok     ok',
  },
  scores: {
    actor: 'staffA',
    row: 'own assigned',
    body: 'own',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   ok     404    404        ok     ok',
  },
  decisions: {
    actor: 'managerA',
    row: 'own',
    body: 'any',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  cooperations: {
    actor: 'managerA',
    row: 'asking',
    body: 'own',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   ok     404    404        404    404',
  },
  invitations: {
    actor: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   ok     404    404        404    404',
  },
  nudges: {
    actor: 'lead',
    row: 'own',
    body: 'any',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  notifications: {
    actor: 'managerA',
    row: "manager's",
    body: 'any',
    target: ['kind', () => 'late'],
    outcomes: 'ok   ok   ok   ok   404    ok     428        404    404',
  },
  auditEvents: {
    actor: 'managerA',
    row: 'own pilot',
    body: 'any',
    target: ['organisationId', organisationAId],
    outcomes: 'ok   ok   ok   ok   404    404    404        404    404',
  },
};
