import {
  type FieldProblems,
  formatWorkPlanNumber,
  parentOf,
  parseWorkPlanNumber,
  partRangeOf,
  positionOf,
  validateWorkPlanItem,
  type WorkPlanItem,
  type WorkPlanNumber,
} from '@pilotage/shared';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { Problem } from '../http/problem.ts';

/** A part stands in the plan only with what it is a part of. */
async function parentProblems({ system }: HookContext, number: WorkPlanNumber): Promise<FieldProblems> {
  const parent = parentOf(number);
  if (parent === null) return {};
  const parentNumber = formatWorkPlanNumber(parent);
  const found = await system.count('workPlanItems', { number: parentNumber });
  return found > 0 ? {} : { number: { code: 'workPlanItems.noParent', number: parentNumber } };
}

async function hasParts({ system }: HookContext, item: WorkPlanItem): Promise<boolean> {
  const range = partRangeOf(item);
  if (range === null) return false;
  const [part] = await system.all('workPlanItems', {
    fields: [],
    filters: [
      { field: 'position', operator: 'gt', value: range.after },
      { field: 'position', operator: 'lt', value: range.before },
    ],
    range: { from: 0, to: 0 },
  });
  return part !== undefined;
}

/** A new number leaves no parts behind, and makes nothing else of the item. */
async function renumberProblems(context: HookContext, before: WorkPlanItem, number: WorkPlanNumber): Promise<FieldProblems> {
  if (number.kind !== before.kind) return { number: { code: 'workPlanItems.otherKind' } };
  return (await hasParts(context, before)) ? { number: { code: 'workPlanItems.hasParts' } } : {};
}

async function numberProblems(
  context: HookContext,
  before: WorkPlanItem | null,
  { number: text }: Candidate<'workPlanItems'>,
): Promise<FieldProblems> {
  const number = text === undefined || text === before?.number ? null : parseWorkPlanNumber(text);
  if (number === null) return {};
  const problems = before === null ? {} : await renumberProblems(context, before, number);
  return Object.keys(problems).length > 0 ? problems : parentProblems(context, number);
}

/** Kind and place follow from the number. Parts hold what they are a part of. */
export const workPlanItemHooks: ResourceHooks<'workPlanItems'> = {
  /** An item is not added to what is removed at the same time, nor are two of one number stored. */
  locks: async () => [['consortium', 1]],
  async computeFields({ after: { number: text } }) {
    const number = text === undefined ? null : parseWorkPlanNumber(text);
    return number === null ? {} : { kind: number.kind, position: positionOf(number) };
  },
  async validate(context) {
    const { before, after } = context;
    return { ...(await numberProblems(context, before, after)), ...validateWorkPlanItem(after) };
  },
  async beforeRemove(context) {
    if (await hasParts(context, context.before)) throw new Problem('inUse');
  },
};
