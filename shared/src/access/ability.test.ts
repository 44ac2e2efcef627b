import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ResourceName, resourceNames } from '../resource/resourceNames.ts';
import { resourceOf } from '../resources.ts';
import { abilityFromPacked, abilityOf, asSubject, packAbilityRules } from './ability.ts';
import { actions } from './actions.ts';
import type { Actor } from './grants.ts';
import { exceptedFields, grantsFor } from './grantsFor.ts';

const actors: readonly Actor[] = [
  { id: 1, userId: 11, role: 'partnerStaff', organisationId: 1 },
  { id: 2, userId: 12, role: 'partnerManager', organisationId: 1 },
  { id: 3, userId: 13, role: 'leadPartner', organisationId: 3 },
  { id: 4, userId: 14, role: 'evaluator', organisationId: null },
  { id: 5, userId: 15, role: 'juror', organisationId: null },
  { id: 6, userId: 16, role: 'observer', organisationId: null },
  { role: 'system' },
];

/** Values close to those in the rules, so that conditions match about half of the time. */
const row = fc.record({
  id: fc.constantFrom(1, 2, 11, 12, 13, 14),
  organisationId: fc.constantFrom(1, 2, 3, null),
  userId: fc.constantFrom(11, 12, 13),
  partnerIds: fc.subarray([1, 2, 3]),
  state: fc.constantFrom('draft', 'submitted', 'approved', 'returned'),
  role: fc.constantFrom('partnerStaff', 'partnerManager', 'leadPartner', 'evaluator'),
  local: fc.boolean(),
  resource: fc.constantFrom(...resourceNames),
});

const fieldsOf = (name: ResourceName) => ['id', ...Object.keys(resourceOf(name).fields)];
const everyPair = actors.flatMap((actor) => resourceNames.map((name) => ({ actor, name, role: actor.role })));

describe('the ability of every role', () => {
  test.each(actors)('of $role can be built, with no condition left undefined', (actor) => {
    expect(() => abilityOf(actor)).not.toThrow();
    for (const name of resourceNames) {
      for (const action of actions) {
        for (const { where, viaTable } of grantsFor(actor, name, action)) {
          expect(Object.values(where)).not.toContain(undefined);
          if (viaTable) expect(Array.isArray(viaTable.value) ? viaTable.value.length : viaTable.value).toBeGreaterThan(0);
        }
      }
    }
  });

  test('without an actor nothing is allowed', () => {
    const nobody = abilityOf(null);
    for (const name of resourceNames) for (const action of actions) expect(nobody.can(action, name)).toBe(false);
    expect(packAbilityRules(null)).toEqual([]);
  });

  test('packed rules allow the same as the original rules, for every role, resource, action and field', () => {
    let granted = 0;
    let checked = 0;
    fc.assert(
      fc.property(fc.constantFrom(...everyPair), row, ({ actor, name }, values) => {
        const original = abilityOf(actor);
        const unpacked = abilityFromPacked(JSON.parse(JSON.stringify(packAbilityRules(actor))));
        for (const action of actions) {
          const can = original.can(action, asSubject(name, values));
          expect(unpacked.can(action, asSubject(name, values))).toBe(can);
          checked += 1;
          granted += can ? 1 : 0;
          for (const field of fieldsOf(name)) {
            expect(unpacked.can(action, asSubject(name, values), field)).toBe(
              original.can(action, asSubject(name, values), field),
            );
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(granted).toBeGreaterThan(checked / 60);
    expect(granted).toBeLessThan((checked * 19) / 20);
  });
});

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Whether a row matches each condition of a grant, read without the ability. A list matches by any of its values, a missing field as null. */
const isMatching = (where: object, values: Record<string, unknown>): boolean =>
  Object.entries(where).every(([field, wanted]) => asList(values[field] ?? null).some((value) => asList(wanted).includes(value)));

describe('the ability says what the grants say', () => {
  test('of each row that a grant without another table matches, and of each field but the excepted ones', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyPair), row, ({ actor, name }, values) => {
        const ability = abilityOf(actor, [name]);
        for (const action of actions) {
          const matching = grantsFor(actor, name, action).filter((each) => !each.viaTable && isMatching(each.where, values));
          expect([action, ability.can(action, asSubject(name, values))]).toEqual([action, matching.length > 0]);
          for (const field of fieldsOf(name).filter((each) => each !== 'id')) {
            const isGranted = matching.some(({ except }) => !except.includes(field));
            expect([action, field, ability.can(action, asSubject(name, values), field)]).toEqual([action, field, isGranted]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('own rows and no others, by the rights of the domain', () => {
    const [staff, manager, lead, evaluator] = actors.map((actor) => abilityOf(actor));
    const own = asSubject('measurements', { organisationId: 1, state: 'draft' });
    const foreign = asSubject('measurements', { organisationId: 2, state: 'draft' });
    for (const ability of [staff, manager])
      expect([ability?.can('read', own), ability?.can('read', foreign), ability?.can('update', foreign)]).toEqual([
        true,
        false,
        false,
      ]);
    for (const ability of [lead, evaluator])
      expect([ability?.can('read', foreign), ability?.can('update', foreign)]).toEqual([false, false]);
    expect(lead?.can('read', asSubject('measurements', { organisationId: 2, state: 'submitted' }))).toBe(true);
  });
});

describe('what may be filtered, sorted and searched', () => {
  test.each(everyPair)('$role of $name: only fields that every read grant includes', ({ actor, name }) => {
    const { filters, sorts, search, fields } = resourceOf(name);
    const grants = grantsFor(actor, name, 'read');
    const hidden = exceptedFields(grants);
    for (const offered of [...filters, ...sorts, ...search].filter((field) => !hidden.has(field))) {
      const declared = Object.hasOwn(fields, offered) || ['id', 'createdAt', 'updatedAt'].includes(offered);
      expect(declared).toBe(true);
      for (const grant of grants) expect(grant.except).not.toContain(offered);
    }
  });

  test.each(everyPair)('$role of $name: excepted fields exist', ({ actor, name }) => {
    for (const action of actions) {
      for (const field of exceptedFields(grantsFor(actor, name, action))) expect(fieldsOf(name)).toContain(field);
    }
  });
});

describe('limits of the roles', () => {
  const can = (role: Actor['role'], action: (typeof actions)[number], name: ResourceName) => {
    const actor = actors.find((each) => each.role === role);
    return actor !== undefined && grantsFor(actor, name, action).length > 0;
  };

  test('the lead partner cannot write figures, reports, pilots or milestones', () => {
    for (const name of ['measurements', 'reports', 'pilots', 'milestones'] as const) {
      for (const action of ['create', 'update', 'delete', 'submit'] as const)
        expect(can('leadPartner', action, name)).toBe(false);
    }
  });

  const canComment = (name: ResourceName, action: string) =>
    name === 'comments' && ['create', 'update', 'delete', 'assign'].includes(action);

  const canScore = (name: ResourceName, action: string) => name === 'scores' && ['score', 'decline', 'withdraw'].includes(action);

  const evaluationActions: Readonly<Record<string, readonly string[]>> = {
    evaluations: ['create', 'update', 'delete', 'issue', 'revise'],
    recommendations: ['create', 'update', 'delete', 'followUp'],
    annotations: ['create', 'update', 'delete', 'issue', 'withdraw'],
  };
  const canPin = (role: Actor['role'], name: ResourceName, action: string) =>
    role !== 'juror' && name === 'boards' && ['create', 'update', 'delete'].includes(action);
  const canEvaluate = (name: ResourceName, action: string) => evaluationActions[name]?.includes(action) ?? false;

  test('evaluator, observer and juror can change only their own account, boards, comments, evaluations, scores and notifications', () => {
    for (const role of ['evaluator', 'observer', 'juror'] as const) {
      for (const name of resourceNames) {
        for (const action of actions.filter((each) => each !== 'read' && each !== 'compare' && each !== 'follow')) {
          expect([role, name, action, can(role, action, name)]).toEqual([
            role,
            name,
            action,
            ((name === 'users' || name === 'notifications') && action === 'update') ||
              canPin(role, name, action) ||
              (role === 'evaluator' && (canComment(name, action) || canEvaluate(name, action))) ||
              (role === 'juror' && canScore(name, action)),
          ]);
        }
      }
    }
  });

  test('no role can change or delete an audit event', () => {
    for (const { role } of actors) {
      expect(can(role, 'update', 'auditEvents')).toBe(false);
      expect(can(role, 'delete', 'auditEvents')).toBe(false);
    }
  });

  test('a partner has no unconditional read grant on rows of organisations', () => {
    const staff = actors.find((each) => each.role === 'partnerStaff');
    const sharedResources: readonly ResourceName[] = [
      ...(['organisations', 'consortium', 'periods', 'checks', 'modules'] as const),
      // What happens at a meeting of the consortium is for all of its members.
      ...(['meetings', 'agendaItems', 'meetingAttendances', 'meetingDecisions', 'moments'] as const),
      // So is the work plan of the consortium.
      'workPlanItems',
      // So is the strategy of the dissemination, with what each organisation plans for it.
      ...(['disseminationObjectives', 'disseminationPlans'] as const),
    ];
    for (const name of resourceNames.filter((each) => !sharedResources.includes(each))) {
      const unconditional = staff
        ? grantsFor(staff, name, 'read').filter(({ where, viaTable }) => !viaTable && Object.keys(where).length === 0)
        : [];
      // The academy's figures are known to all members, learners by group are not.
      expect([name, unconditional]).toEqual([name, name === 'enrolments' ? [{ where: {}, except: ['parts'] }] : []]);
    }
  });
});
