import type { Store, SystemStore } from '@pilotage/db';
import { fitsDecimals, type Indicator, type Measurement, normalizeName } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

type DefinedFigure = Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'parts'>;
type IndicatorDefinition = Pick<Indicator, 'unit' | 'decimals' | 'options' | 'dimensions' | 'valueType'>;

/** Something of a definition that would be no more, and whether a figure was given under it. */
interface DefinitionLoss {
  name: string;
  isUsedBy: (figure: DefinedFigure) => boolean;
}

function findLostCategories(before: IndicatorDefinition, after: IndicatorDefinition): DefinitionLoss[] {
  return before.dimensions.flatMap((dimension) => {
    const remaining = after.dimensions.find(({ name }) => name === dimension.name)?.categories ?? [];
    return dimension.categories
      .filter((category) => !remaining.includes(category))
      .map((category) => ({
        name: `"${category}" (${dimension.name})`,
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
      isUsedBy: ({ availability, value }: DefinedFigure) => availability === 'reported' && value === option.value,
    }));
}

function findLostMeaning(before: IndicatorDefinition, after: IndicatorDefinition): DefinitionLoss[] {
  const losses: DefinitionLoss[] = [];
  const isReported = ({ availability }: DefinedFigure) => availability === 'reported';
  if (before.unit !== null && normalizeName(before.unit) !== normalizeName(after.unit ?? ''))
    losses.push({ name: `the unit "${before.unit}"`, isUsedBy: isReported });
  // What was entered: of a ratio both numbers, for its value is computed.
  const enteredNumbersOf = ({ value, numerator, denominator, parts }: DefinedFigure) => [
    ...(before.valueType === 'ratio' ? [numerator ?? 0, denominator ?? 0] : [value ?? 0]),
    ...Object.values(parts).flatMap((part) => Object.values(part)),
  ];
  if (after.decimals < before.decimals)
    losses.push({
      name: `the decimals (${before.decimals})`,
      isUsedBy: (figure) => isReported(figure) && enteredNumbersOf(figure).some((each) => !fitsDecimals(each, after.decimals)),
    });
  return losses;
}

/** The figures of an indicator as they stand, those that stand in for one being restated too. */
async function loadFigures(system: SystemStore, { id }: Indicator) {
  const assignmentId = (await system.all('assignments', { where: { indicatorId: id }, fields: [] })).map((each) => each.id);
  const fields = ['organisationId', 'availability', 'value', 'numerator', 'denominator', 'parts'] as const;
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
  // What is in another's draft is not known to whoever asks, nor how many there are.
  return [...visibleUse, ...(visibleIds.size < used.size ? ['figures that are not handed in yet'] : [])].join(' and ');
}

/**
 * Refuses a change of a definition that would leave figures without what they were given under, and says how many these are and
 * whose, as far as whoever asks may read them. Until definitions have versions, what figures use stays. Decision 23.
 */
export async function assertDefinitionUnused(
  { store, system }: { store: Store; system: SystemStore },
  before: Indicator,
  changes: Partial<Indicator>,
): Promise<void> {
  const after = { ...before, ...changes };
  const losses = [...findLostCategories(before, after), ...findLostOptions(before, after), ...findLostMeaning(before, after)];
  if (losses.length === 0) return;
  const figures = await loadFigures(system, before);
  const inUse = losses.filter(({ isUsedBy }) => figures.some(isUsedBy));
  if (inUse.length === 0) return;
  const used = new Map(
    figures
      .filter((figure) => inUse.some(({ isUsedBy }) => isUsedBy(figure)))
      .map(({ id, organisationId }) => [id, organisationId]),
  );
  const names = inUse.map(({ name }) => name).join(', ');
  throw new Problem('definitionInUse', {
    detail: `Not removed and not renamed: ${names}. Used by ${await describeUse(store, used)}. Make a new indicator instead, or add to this one.`,
  });
}
