import type { ResourceName } from '@pilotage/shared';
import type { Person } from './house.ts';
import type { Scene } from './scene.ts';

interface Tried {
  by: Person;
  /** The kind of row that is made, and of body that is sent. */
  row: string;
  body: string;
  /** Field and value by which a reference is followed. */
  target: readonly [string, (scene: Scene) => string | number];
  /** `ok` or the status of the refusal, in the order of the columns below. */
  answers: string;
}

const ofA = ({ house }: Scene) => house.ids.organisations.a;

// answers:          list one  many ref  create update updateMany delete deleteMany
const gone = {
  by: 'lead',
  row: 'any',
  body: 'any',
  target: ['organisationId', ofA],
  answers: '404  404  404  404  404    404    404        404    404',
} as const;

/** What the stock data provider is answered, for each of its methods. */
export const stockAnswers: { readonly [N in ResourceName]: Tried } = {
  organisations: {
    by: 'lead',
    row: 'unused',
    body: 'any',
    target: ['country', () => 'PL'],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  users: {
    by: 'lead',
    row: 'foreign',
    body: 'any',
    target: ['locale', () => 'en'],
    answers: 'ok   ok   ok   ok   403    ok     428        403    403',
  },
  memberships: {
    by: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  checks: {
    by: 'lead',
    row: 'any',
    body: 'any',
    target: ['indicatorId', ({ indicator }) => indicator.id],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  // One record with an address of its own: neither a list nor an id.
  consortium: {
    by: 'lead',
    row: 'the only one',
    body: 'any',
    target: ['name', () => 'x'],
    answers: '400  404  400  400  404    404    404        404    404',
  },
  periods: {
    by: 'lead',
    row: 'planned',
    body: 'any',
    target: ['state', () => 'planned'],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  pilots: {
    by: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  milestones: {
    by: 'staffA',
    row: 'own',
    body: 'own',
    target: ['pilotId', ({ pilots }) => pilots.a.id],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  indicators: {
    by: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  assignments: {
    by: 'lead',
    row: 'own',
    body: 'own',
    target: ['indicatorId', ({ indicator }) => indicator.id],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  expectations: gone,
  reports: {
    by: 'staffA',
    row: 'own draft',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   404    ok     428        404    404',
  },
  measurements: {
    by: 'staffA',
    row: 'own draft',
    body: 'own',
    target: ['assignmentId', ({ assignments }) => assignments.a.id],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  approvedVersions: {
    by: 'staffA',
    row: 'own',
    body: 'any',
    target: ['assignmentId', ({ assignments }) => assignments.a.id],
    answers: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  exceptions: {
    by: 'lead',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  comments: {
    by: 'managerA',
    row: 'own pilot',
    body: 'own',
    target: ['subjectId', ({ pilots }) => pilots.a.id],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  attachments: {
    by: 'managerA',
    row: 'own pilot',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   415    404    404        ok     ok',
  },
  contests: {
    by: 'managerA',
    row: 'own draft',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  criteria: {
    by: 'staffA',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  solutions: {
    by: 'managerA',
    row: 'own',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  applicants: {
    by: 'managerA',
    row: 'own',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  jurors: {
    by: 'managerA',
    row: 'own',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   404    ok     428        ok     ok',
  },
  scores: {
    by: 'staffA',
    row: 'own assigned',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     404    404        ok     ok',
  },
  decisions: {
    by: 'managerA',
    row: 'own',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  cooperations: {
    by: 'managerA',
    row: 'asking',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     404    404        404    404',
  },
  invitations: {
    by: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     404    404        404    404',
  },
  nudges: {
    by: 'lead',
    row: 'own',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  notifications: {
    by: 'managerA',
    row: "manager's",
    body: 'any',
    target: ['kind', () => 'late'],
    answers: 'ok   ok   ok   ok   404    ok     428        404    404',
  },
  auditEvents: {
    by: 'managerA',
    row: 'own pilot',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   404    404    404        404    404',
  },
};
