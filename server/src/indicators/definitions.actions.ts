import type { Store, SystemStore } from '@pilotage/db';
import {
  definedSince,
  definitionRename,
  type EarlierDefinition,
  type FieldProblems,
  type Indicator,
  type Period,
  renameDefinition,
  renameParts,
  resources,
  validateRename,
} from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';
import { type AddressedNotice, notifyOfAll } from '../notices/notifyUsers.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';
import { findMembersOfAll } from '../tasks/findMembersOf.ts';
import { assertDefinitionUnused } from './assertDefinitionUnused.ts';
import { locksOfDefinition, scoreProblems } from './indicators.hooks.ts';

const { fields } = resources.indicators;

/** As the contract has it. */
const maxDefinitionVersion = 1000;

/** The parts of a definition that may be others from a period on. Type, unit and decimals decide how figures add up: they stay. */
const redefinable = {
  name: fields.name,
  countingRule: fields.countingRule,
  options: fields.options,
  dimensions: fields.dimensions,
};

type Redefinition = Pick<Indicator, keyof typeof redefinable>;

const renameBody = versionBody.extend({ rename: definitionRename });

const redefineBody = versionBody.extend({
  fromPeriodId: z.int().positive(),
  reason: z.string().trim().min(1).max(500),
  /** Approved figures since the period are read by the new definition, too: without it, the first of them refuses the change. */
  includeApproved: z.boolean().default(false),
  ...z.object(redefinable).partial().shape,
});

const locks = ({ system, record }: { system: SystemStore; record: Indicator }) => locksOfDefinition(system, record.id);

/** Two categories, dimensions or options of one name are refused, in the present definition and in the earlier ones. */
function findRepeatedNames({ options, dimensions, earlierDefinitions }: ReturnType<typeof renameDefinition>): FieldProblems {
  const all = [{ options, dimensions }, ...(earlierDefinitions ?? [])];
  const isSound = all.every(
    (each) => fields.options.safeParse(each.options).success && fields.dimensions.safeParse(each.dimensions).success,
  );
  return isSound ? {} : { 'rename.to': { code: 'field.repeated' } };
}

/** Carries the new name of a category or dimension into all figures. Their versions stay: no figure is another one. */
async function renamePartsOfFigures({ internal }: SystemStore, id: number, rename: z.infer<typeof definitionRename>) {
  for (const stored of await internal.figureParts.listOfIndicator(id)) {
    const parts = z.record(z.string(), z.record(z.string(), z.number())).parse(JSON.parse(stored.parts));
    const renamed = renameParts(parts, rename);
    if (renamed !== parts) await internal.figureParts.rename({ ...stored, parts: JSON.stringify(renamed) });
  }
}

const renameIndicatorPart = transition({
  resource: 'indicators',
  action: 'rename',
  summary: 'Give a unit, option, dimension or category of an indicator another name; figures of all periods are carried over',
  body: renameBody,
  locks,
  validate({ record, body: { rename } }) {
    const problems = validateRename(record, rename);
    return Object.keys(problems).length > 0 ? problems : findRepeatedNames(renameDefinition(record, rename));
  },
  async apply({ system, record, body: { rename } }) {
    await renamePartsOfFigures(system, record.id, rename);
    return { changes: renameDefinition(record, rename) };
  },
});

type PeriodWithState = Pick<Period, 'id' | 'number' | 'state'>;

/** Why the definition cannot change in the period. */
function findPeriodProblems(indicator: Indicator, from: PeriodWithState, periods: readonly PeriodWithState[]): FieldProblems {
  if (from.state === 'closed') return { fromPeriodId: { code: 'indicators.periodClosed' } };
  if (!periods.some(({ number }) => number < from.number)) return { fromPeriodId: { code: 'indicators.firstPeriod' } };
  const since = definedSince(indicator, periods);
  if (indicator.definitionVersion >= maxDefinitionVersion) return { fromPeriodId: { code: 'indicators.versionUsed' } };
  return from.number <= since ? { fromPeriodId: { code: 'indicators.definedSince', number: since } } : {};
}

/** Figures of these periods that are approved, or stand in with their approved version. */
async function countApprovedFigures(system: SystemStore, indicatorId: number, periodId: readonly number[]): Promise<number> {
  const assignmentId = (await system.all('assignments', { where: { indicatorId }, fields: [] })).map(({ id }) => id);
  const approved = await system.count('measurements', { assignmentId, periodId, state: 'approved' });
  return approved + (await system.count('approvedVersions', { assignmentId, periodId, standsIn: true }));
}

/** Why the indicator cannot be defined anew from the period on: because of the period, or of figures that are approved since. */
async function findTimeProblems(
  system: SystemStore,
  indicator: Indicator,
  { fromPeriodId, includeApproved }: z.infer<typeof redefineBody>,
): Promise<FieldProblems> {
  // It is neither closed nor removed meanwhile.
  await system.lockRow('periods', fromPeriodId);
  const periods = await system.all('periods', { fields: ['number', 'state'] });
  const from = periods.find(({ id }) => id === fromPeriodId);
  if (!from) return { fromPeriodId: { code: 'field.notFound' } };
  const problems = findPeriodProblems(indicator, from, periods);
  if (includeApproved) return problems;
  const since = periods.filter(({ number }) => number >= from.number).map(({ id }) => id);
  const number = await countApprovedFigures(system, indicator.id, since);
  return number === 0 ? problems : { ...problems, includeApproved: { code: 'indicators.approvedFigures', number } };
}

const pickRedefinition = ({ name, countingRule, options, dimensions }: Redefinition): Redefinition => ({
  name,
  countingRule,
  options,
  dimensions,
});

/** Tells who reports the indicator, and has not changed it, that it is counted otherwise. */
async function notifyReporters({ actor }: Store, system: SystemStore, { id, definitionVersion }: Indicator): Promise<void> {
  const assignments = await system.all('assignments', { where: { indicatorId: id }, fields: ['organisationId'] });
  const members = await findMembersOfAll(
    system,
    assignments.map(({ organisationId }) => organisationId),
  );
  const notices = [...members].map(([organisationId, userIds]): AddressedNotice => {
    const others = [...userIds].filter((userId) => actor.role === 'system' || userId !== actor.userId);
    // Somebody may report it for two organisations.
    const mark = `indicatorRedefined ${id} ${definitionVersion} ${organisationId}`;
    return { userIds: others, notice: { kind: 'indicatorRedefined', organisationId, about: 'indicators', aboutId: id, mark } };
  });
  await notifyOfAll(system, notices);
}

const redefineIndicator = transition({
  resource: 'indicators',
  action: 'redefine',
  summary: 'Define an indicator anew from a period on; figures of earlier periods keep the definition that they had',
  body: redefineBody,
  locks,
  async validate({ system, record, body }) {
    const after = { ...record, ...body };
    return {
      ...(await findTimeProblems(system, record, body)),
      ...scoreProblems(after),
      ...(isDeepStrictEqual(pickRedefinition(record), pickRedefinition(after))
        ? { dimensions: { code: 'indicators.nothingChanged' as const } }
        : {}),
    };
  },
  async apply({ store, system, record, body }) {
    const redefined = pickRedefinition({ ...record, ...body });
    await assertDefinitionUnused({ store, system }, record, redefined, body.fromPeriodId);
    const earlier: EarlierDefinition = {
      ...pickRedefinition(record),
      version: record.definitionVersion,
      untilPeriodId: body.fromPeriodId,
      reason: body.reason,
      changedOn: await getConsortiumDay(system),
    };
    return {
      changes: {
        ...redefined,
        definitionVersion: record.definitionVersion + 1,
        earlierDefinitions: [...(record.earlierDefinitions ?? []), earlier],
      },
    };
  },
  notify: ({ store, system, record }) => notifyReporters(store, system, record),
});

export const definitionActionRoutes = [renameIndicatorPart, redefineIndicator] as const;
