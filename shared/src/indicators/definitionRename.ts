import { z } from 'zod';
import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Measurement } from '../measurements/measurement.ts';
import { normalizeName } from '../resource/normalizeName.ts';
import { figureSchema, nameText } from '../resource/fields.ts';
import type { EarlierDefinition, Indicator } from './indicator.ts';
import { partName } from './partName.ts';

/** Another word for the same thing: figures keep their meaning, and are carried over. */
export const definitionRename = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('unit'), to: nameText(60) }),
  z.strictObject({ part: z.literal('option'), value: figureSchema, to: nameText(500) }),
  z.strictObject({ part: z.literal('dimension'), dimension: partName, to: partName }),
  z.strictObject({ part: z.literal('category'), dimension: partName, category: partName, to: partName }),
]);

export type DefinitionRename = z.infer<typeof definitionRename>;

type RenamedDefinition = Pick<EarlierDefinition, 'options' | 'dimensions'>;

/** A number may have meant something else before: only the same word is renamed. */
const renameOptions = (
  { options }: RenamedDefinition,
  rename: DefinitionRename,
  present: RenamedDefinition,
): RenamedDefinition['options'] => {
  if (rename.part !== 'option') return options;
  const text = present.options.find(({ value }) => value === rename.value)?.text ?? '';
  const isMeant = (option: (typeof options)[number]) =>
    option.value === rename.value && normalizeName(option.text) === normalizeName(text);
  return options.map((option) => (isMeant(option) ? { ...option, text: rename.to } : option));
};

function renameDimensions({ dimensions }: RenamedDefinition, rename: DefinitionRename): RenamedDefinition['dimensions'] {
  if (rename.part !== 'dimension' && rename.part !== 'category') return dimensions;
  return dimensions.map((dimension) => {
    if (dimension.name !== rename.dimension) return dimension;
    if (rename.part === 'dimension') return { ...dimension, name: rename.to };
    const categories = dimension.categories.map((category) => (category === rename.category ? rename.to : category));
    return { ...dimension, categories };
  });
}

/** Options and dimensions of a definition under their new names. */
const renameIn = <D extends RenamedDefinition>(definition: D, rename: DefinitionRename, present: RenamedDefinition): D => ({
  ...definition,
  options: renameOptions(definition, rename, present),
  dimensions: renameDimensions(definition, rename),
});

/** The present definition and the earlier ones with the rename: a category has one name in all periods. */
export function renameDefinition(
  indicator: Indicator,
  rename: DefinitionRename,
): Pick<Indicator, 'unit' | 'options' | 'dimensions' | 'earlierDefinitions'> {
  const { options, dimensions } = renameIn(indicator, rename, indicator);
  return {
    unit: rename.part === 'unit' ? rename.to : indicator.unit,
    options,
    dimensions,
    earlierDefinitions: indicator.earlierDefinitions?.map((earlier) => renameIn(earlier, rename, indicator)) ?? null,
  };
}

/** The parts of a figure under their new names; the same object where it has no such part. */
export function renameParts(parts: Measurement['parts'], rename: DefinitionRename): Measurement['parts'] {
  if (rename.part !== 'dimension' && rename.part !== 'category') return parts;
  const renamed = parts[rename.dimension];
  if (renamed === undefined) return parts;
  const entries = Object.entries(parts);
  if (rename.part === 'dimension')
    return Object.fromEntries(entries.map(([key, part]) => [key === rename.dimension ? rename.to : key, part]));
  if (renamed[rename.category] === undefined) return parts;
  const categories = Object.entries(renamed).map(([key, figure]) => [key === rename.category ? rename.to : key, figure]);
  return { ...parts, [rename.dimension]: Object.fromEntries(categories) };
}

/** What is wrong with a rename, by field of its body: what it names is not in the definition. */
export function validateRename({ unit, options, dimensions }: Indicator, rename: DefinitionRename): FieldProblems {
  if (rename.part === 'unit') return unit === null ? { 'rename.part': { code: 'field.notFound' } } : {};
  if (rename.part === 'option')
    return options.some(({ value }) => value === rename.value) ? {} : { 'rename.value': { code: 'field.notFound' } };
  const dimension = dimensions.find((each) => each.name === rename.dimension);
  if (!dimension) return { 'rename.dimension': { code: 'field.notFound' } };
  if (rename.part === 'category' && !dimension.categories.includes(rename.category))
    return { 'rename.category': { code: 'field.notFound' } };
  return {};
}
