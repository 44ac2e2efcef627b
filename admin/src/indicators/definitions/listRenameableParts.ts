import type { DefinitionRename, Indicator } from '@pilotage/shared';

/** A part of a definition that can be given another name. */
export interface RenameablePart {
  /** What it is called now. */
  name: string;
  /** The dimension of a category. */
  of: string | null;
  part: DefinitionRename['part'];
  renameTo: (name: string) => DefinitionRename;
}

/** The unit, the options, the dimensions and their categories, in the order of the definition. */
export function listRenameableParts({ unit, options, dimensions }: Indicator): RenameablePart[] {
  const units: RenameablePart[] =
    unit === null ? [] : [{ name: unit, of: null, part: 'unit', renameTo: (to) => ({ part: 'unit', to }) }];
  return [
    ...units,
    ...options.map(
      ({ value, text }): RenameablePart => ({
        name: text,
        of: String(value),
        part: 'option',
        renameTo: (to) => ({ part: 'option', value, to }),
      }),
    ),
    ...dimensions.flatMap(({ name: dimension, categories }): RenameablePart[] => [
      { name: dimension, of: null, part: 'dimension', renameTo: (to) => ({ part: 'dimension', dimension, to }) },
      ...categories.map(
        (category): RenameablePart => ({
          name: category,
          of: dimension,
          part: 'category',
          renameTo: (to) => ({ part: 'category', dimension, category, to }),
        }),
      ),
    ]),
  ];
}
