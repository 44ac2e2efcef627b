import type { Store, SystemStore } from '@pilotage/db';
import { fitsDecimals, type Indicator, type Measurement, nameKey } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

type Figure = Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'parts'>;
type Definition = Pick<Indicator, 'unit' | 'decimals' | 'options' | 'dimensions' | 'valueType'>;

/** Something of a definition that would be no more, and whether a figure was given under it. */
interface Loss {
  name: string;
  isUsedBy: (figure: Figure) => boolean;
}

function lostCategories(before: Definition, after: Definition): Loss[] {
  return before.dimensions.flatMap((dimension) => {
    const left = after.dimensions.find(({ name }) => name === dimension.name)?.categories ?? [];
    return dimension.categories
      .filter((category) => !left.includes(category))
      .map((category) => ({
        name: `"${category}" (${dimension.name})`,
        isUsedBy: ({ parts }: Figure) => parts[dimension.name]?.[category] !== undefined,
      }));
  });
}

function lostOptions(before: Definition, after: Definition): Loss[] {
  const isLeft = ({ value, text }: Definition['options'][number]) =>
    after.options.some((option) => option.value === value && nameKey(option.text) === nameKey(text));
  return before.options
    .filter((option) => !isLeft(option))
    .map((option) => ({
      name: `"${option.text}" (${option.value})`,
      isUsedBy: ({ availability, value }: Figure) => availability === 'reported' && value === option.value,
    }));
}

function lostMeaning(before: Definition, after: Definition): Loss[] {
  const losses: Loss[] = [];
  const isReported = ({ availability }: Figure) => availability === 'reported';
  if (before.unit !== null && nameKey(before.unit) !== nameKey(after.unit ?? ''))
    losses.push({ name: `the unit "${before.unit}"`, isUsedBy: isReported });
  // What was entered: of a ratio both numbers, for its value is computed.
  const enteredIn = ({ value, numerator, denominator, parts }: Figure) => [
    ...(before.valueType === 'ratio' ? [numerator ?? 0, denominator ?? 0] : [value ?? 0]),
    ...Object.values(parts).flatMap((part) => Object.values(part)),
  ];
  if (after.decimals < before.decimals)
    losses.push({
      name: `the decimals (${before.decimals})`,
      isUsedBy: (figure) => isReported(figure) && enteredIn(figure).some((each) => !fitsDecimals(each, after.decimals)),
    });
  return losses;
}

/** The figures of an indicator as they stand, those that stand in for one being restated too. */
async function figuresOf(system: SystemStore, { id }: Indicator) {
  const assignmentId = (await system.all('assignments', { where: { indicatorId: id }, fields: [] })).map((each) => each.id);
  const fields = ['organisationId', 'availability', 'value', 'numerator', 'denominator', 'parts'] as const;
  const stored = await system.all('measurements', { where: { assignmentId }, fields });
  const standing = await system.all('approvedVersions', {
    where: { assignmentId, standsIn: true },
    fields: [...fields, 'measurementId'],
  });
  return [...stored, ...standing.map((version) => ({ ...version, id: version.measurementId }))];
}

async function useText(store: Store, used: ReadonlyMap<number, number>): Promise<string> {
  const seen = await store.visible('measurements', [...used.keys()]);
  const organisations = await store.all('organisations', { fields: ['name'] });
  const counted = organisations.flatMap(({ id, name }) => {
    const count = [...used].filter(([figure, owner]) => owner === id && seen.has(figure)).length;
    return count === 0 ? [] : [`${name}: ${count}`];
  });
  const named = seen.size === 0 ? [] : [`${seen.size} ${seen.size === 1 ? 'figure' : 'figures'} (${counted.join(', ')})`];
  // What is in another's draft is not known to whoever asks, nor how many there are.
  return [...named, ...(seen.size < used.size ? ['figures that are not handed in yet'] : [])].join(' and ');
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
  const losses = [...lostCategories(before, after), ...lostOptions(before, after), ...lostMeaning(before, after)];
  if (losses.length === 0) return;
  const figures = await figuresOf(system, before);
  const inUse = losses.filter(({ isUsedBy }) => figures.some(isUsedBy));
  if (inUse.length === 0) return;
  const used = new Map(
    figures
      .filter((figure) => inUse.some(({ isUsedBy }) => isUsedBy(figure)))
      .map(({ id, organisationId }) => [id, organisationId]),
  );
  const names = inUse.map(({ name }) => name).join(', ');
  throw new Problem('definitionInUse', {
    detail: `Not removed and not renamed: ${names}. Used by ${await useText(store, used)}. Make a new indicator instead, or add to this one.`,
  });
}
