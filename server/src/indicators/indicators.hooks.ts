import type { SystemStore } from '@pilotage/db';
import { type FieldProblems, type Indicator, validateDerivation } from '@pilotage/shared';
import { removeAnnotations } from '../annotations/removeAnnotations.ts';
import { clearReferences, isForeignTo } from '../http/records/clearReferences.ts';
import type { Candidate, RowLock, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { defaultOwnerOf } from '../http/records/defaultOwnerOf.ts';
import { assertDefinitionUnused } from './assertDefinitionUnused.ts';
import { findLinkProblems } from '../workPlan/findLinkProblems.ts';

const meaningFields = ['valueType', 'accumulation', 'direction'] as const;

async function codeProblems({ system }: HookContext, { organisationId, code }: Candidate<'indicators'>): Promise<FieldProblems> {
  if (organisationId === undefined || code === undefined) return {};
  const organisations = await system.all('organisations', { fields: ['slug'] });
  const own = organisations.find((each) => each.id === organisationId);
  if (own) return code.startsWith(`${own.slug}-`) ? {} : { code: { code: 'indicators.slugNeeded', slug: own.slug } };
  const taken = organisations.some(({ slug }) => code.startsWith(`${slug}-`));
  return taken ? { code: { code: 'indicators.slugTaken' } } : {};
}

export function scoreProblems({ valueType, accumulation, options }: Candidate<'indicators'>): FieldProblems {
  if (valueType !== 'score') return {};
  const problems: FieldProblems = {};
  if (accumulation === 'incremental') problems.accumulation = { code: 'indicators.scoreSnapshot' };
  if (options?.length === 0) problems.options = { code: 'indicators.optionsNeeded' };
  return problems;
}

async function meaningProblems(
  { system }: HookContext,
  before: Indicator | null,
  after: Candidate<'indicators'>,
): Promise<FieldProblems> {
  const changed = before === null ? [] : meaningFields.filter((field) => after[field] !== before[field]);
  if (before === null || changed.length === 0) return {};
  if ((await system.count('assignments', { indicatorId: before.id })) === 0) return {};
  return Object.fromEntries(changed.map((field) => [field, { code: 'indicators.inUse' as const }]));
}

/** The modules of a rule are there. All who read indicators read the modules of the academy. */
async function moduleProblems({ system }: HookContext, { derivation }: Candidate<'indicators'>): Promise<FieldProblems> {
  const ids = derivation?.filters.moduleId ?? [];
  if (ids.length === 0) return {};
  const known = await system.count('modules', { id: ids });
  return known === ids.length ? {} : { 'derivation.filters.moduleId': { code: 'field.notFound' } };
}

/** The indicator and its assignments: no figure can be stored while the definition changes. */
export async function locksOfDefinition(system: SystemStore, id: number): Promise<RowLock[]> {
  const assignments = await system.all('assignments', { where: { indicatorId: id }, fields: [] });
  return [['indicators', id], ...assignments.map((each): RowLock => ['assignments', each.id])];
}

/** The number of an earlier definition does not become that of the present one: charts break the line by it. */
function versionProblems(before: Indicator | null, { definitionVersion }: Candidate<'indicators'>): FieldProblems {
  if (before === null || definitionVersion === undefined || definitionVersion === before.definitionVersion) return {};
  const used = Math.max(0, ...(before.earlierDefinitions ?? []).map(({ version }) => version));
  return definitionVersion > used ? {} : { definitionVersion: { code: 'indicators.versionUsed' } };
}

export const indicatorHooks: ResourceHooks<'indicators'> = {
  defaultOwner: defaultOwnerOf,
  /**
   * A write of a figure locks its assignment, so no figure can be stored while the definition changes. New indicators are created
   * one at a time, so no code is used twice.
   */
  async locks({ system }, { id }) {
    return id === undefined ? [['consortium', 1]] : locksOfDefinition(system, id);
  },
  locksForMany: () => [{ resource: 'consortium', where: { id: 1 } }],
  async assertAllowed(context) {
    const { before, after, verb } = context;
    if (verb === 'update' && before !== null) await assertDefinitionUnused(context, before, after);
  },
  async validate(context) {
    const { before, after } = context;
    const code = before === null ? await codeProblems(context, after) : {};
    return {
      ...code,
      ...scoreProblems(after),
      ...versionProblems(before, after),
      ...validateDerivation(after),
      ...(await moduleProblems(context, after)),
      ...(await meaningProblems(context, before, after)),
      ...(await findLinkProblems(context.system, after)),
    };
  },
  async beforeRemove({ actor, store, before: { id } }) {
    await clearReferences(store, [{ resource: 'tasks', cleared: { indicatorId: null } }], id, isForeignTo(actor));
    await removeAnnotations(store, { indicatorId: id });
  },
};
