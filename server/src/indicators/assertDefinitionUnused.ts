import type { Store, SystemStore } from '@pilotage/db';
import { definedSince, fitsDecimals, type Indicator, type Measurement, normalizeName } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

type DefinedFigure = Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'parts'>;
type IndicatorDefinition = Pick<Indicator, 'unit' | 'decimals' | 'options' | 'dimensions' | 'valueType'>;

/** A part of a definition that a change would remove. `isUsedBy` says whether a figure depends on it. */
interface DefinitionLoss {
  name: string;
  isUsedBy: (figure: DefinedFigure) => boolean;
  /** Earlier periods keep what they had: figures since the present definition holds alone are looked at. */
  isOfPresent: boolean;
}

function findLostCategories(before: IndicatorDefinition, after: IndicatorDefinition): DefinitionLoss[] {
  return before.dimensions.flatMap((dimension) => {
    const remaining = after.dimensions.find(({ name }) => name === dimension.name)?.categories ?? [];
    return dimension.categories
      .filter((category) => !remaining.includes(category))
      .map((category) => ({
        name: `"${category}" (${dimension.name})`,
        isOfPresent: true,
        isUsedBy: ({ parts }: DefinedFigure) => parts[dimension.name]?.[category] !== undefined,
      }));
  });
}

function findLostOptions(before: IndicatorDefinition, after: IndicatorDefinition): DefinitionLoss[] {
  const isRemaining = ({ value, text }: IndicatorDefinition['options'][number]) =>
    after.options.some((option) => option.value === value && normalizeName(option.text) === normalizeName(text));
  return before.options
    .filter((option) => !isRemaining(option))
    .map((option) => ({
      name: `"${option.text}" (${option.value})`,
      isOfPresent: true,
      isUsedBy: ({ availability, value }: DefinedFigure) => availability === 'reported' && value === option.value,
    }));
}

function findLostMeaning(before: IndicatorDefinition, after: IndicatorDefinition): DefinitionLoss[] {
  const losses: DefinitionLoss[] = [];
  const isReported = ({ availability }: DefinedFigure) => availability === 'reported';
  if (before.unit !== null && normalizeName(before.unit) !== normalizeName(after.unit ?? ''))
    losses.push({ name: `the unit "${before.unit}"`, isOfPresent: false, isUsedBy: isReported });
  // A ratio has two entered numbers; its value is computed.
  const enteredNumbersOf = ({ value, numerator, denominator, parts }: DefinedFigure) => [
    ...(before.valueType === 'ratio' ? [numerator ?? 0, denominator ?? 0] : [value ?? 0]),
    ...Object.values(parts).flatMap((part) => Object.values(part)),
  ];
  if (after.decimals < before.decimals)
    losses.push({
      name: `the decimals (${before.decimals})`,
      isOfPresent: false,
      isUsedBy: (figure) => isReported(figure) && enteredNumbersOf(figure).some((each) => !fitsDecimals(each, after.decimals)),
    });
  return losses;
}

/** The stored figures of an indicator, and the approved versions that count while a figure is restated. */
async function loadFigures(system: SystemStore, { id }: Indicator) {
  const assignmentId = (await system.all('assignments', { where: { indicatorId: id }, fields: [] })).map((each) => each.id);
  const fields = ['organisationId', 'periodId', 'availability', 'value', 'numerator', 'denominator', 'parts'] as const;
  const stored = await system.all('measurements', { where: { assignmentId }, fields });
  const standIns = await system.all('approvedVersions', {
    where: { assignmentId, standsIn: true },
    fields: [...fields, 'measurementId'],
  });
  return [...stored, ...standIns.map((version) => ({ ...version, id: version.measurementId }))];
}

async function describeUse(store: Store, used: ReadonlyMap<number, number>): Promise<string> {
  const visibleIds = await store.findVisibleIds('measurements', [...used.keys()]);
  const organisations = await store.all('organisations', { fields: ['name'] });
  const counted = organisations.flatMap(({ id, name }) => {
    const count = [...used].filter(([figure, owner]) => owner === id && visibleIds.has(figure)).length;
    return count === 0 ? [] : [`${name}: ${count}`];
  });
  const visibleUse =
    visibleIds.size === 0 ? [] : [`${visibleIds.size} ${visibleIds.size === 1 ? 'figure' : 'figures'} (${counted.join(', ')})`];
  // Drafts of other organisations are not visible to the actor, and neither is their number.
  return [...visibleUse, ...(visibleIds.size < used.size ? ['figures that are not handed in yet'] : [])].join(' and ');
}

/**
 * Throws the problem `definitionInUse` for a change that removes a part of a definition that figures use. The detail names the
 * parts and counts the figures by organisation, as far as the actor may read them. Earlier periods keep the definition that they
 * had: of categories and options only the figures since `fromPeriodId` count, or since the present definition holds. Decision 61.
 */
export async function assertDefinitionUnused(
  { store, system }: { store: Store; system: SystemStore },
  before: Indicator,
  changes: Partial<Indicator>,
  fromPeriodId?: number,
): Promise<void> {
  const after = { ...before, ...changes };
  const losses = [...findLostCategories(before, after), ...findLostOptions(before, after), ...findLostMeaning(before, after)];
  if (losses.length === 0) return;
  const figures = await loadFigures(system, before);
  const periods = await system.all('periods', { fields: ['number'] });
  const numbers = new Map(periods.map(({ id, number }) => [id, number]));
  const from = numbers.get(fromPeriodId ?? 0) ?? definedSince(before, periods);
  const isConcerned = ({ isUsedBy, isOfPresent }: DefinitionLoss, figure: (typeof figures)[number]): boolean =>
    isUsedBy(figure) && !(isOfPresent && (numbers.get(figure.periodId) ?? from) < from);
  const inUse = losses.filter((loss) => figures.some((figure) => isConcerned(loss, figure)));
  if (inUse.length === 0) return;
  const used = new Map(
    figures
      .filter((figure) => inUse.some((loss) => isConcerned(loss, figure)))
      .map(({ id, organisationId }) => [id, organisationId]),
  );
  const names = inUse.map(({ name }) => name).join(', ');
  throw new Problem('definitionInUse', {
    detail: `Not removed and not renamed: ${names}. Used by ${await describeUse(store, used)}. Rename it, or give the indicator a new definition from a later period, on its page.`,
  });
}
