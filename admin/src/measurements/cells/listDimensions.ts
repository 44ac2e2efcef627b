import type { Indicator, Measurement } from '@pilotage/shared';

interface ListedDimension {
  name: string;
  categories: { name: string; isRemoved: boolean }[];
}

interface NamedPart {
  dimension: string;
  category: string;
}

const isUnique = (name: string, at: number, all: readonly string[]): boolean => all.indexOf(name) === at;

/**
 * The dimensions of an indicator, and removed ones in which a figure still has a part, or in which one was typed: the user can take
 * it away there.
 */
export function listDimensions(
  { dimensions }: Pick<Indicator, 'dimensions'>,
  parts: Measurement['parts'],
  typed: readonly NamedPart[] = [],
): ListedDimension[] {
  const names = [...dimensions.map(({ name }) => name), ...Object.keys(parts), ...typed.map(({ dimension }) => dimension)];
  return names.filter(isUnique).map((name) => {
    const currentCategories = dimensions.find((each) => each.name === name)?.categories ?? [];
    const typedCategories = typed.filter(({ dimension }) => dimension === name).map(({ category }) => category);
    const removedCategories = [...Object.keys(parts[name] ?? {}), ...typedCategories].filter(
      (category) => !currentCategories.includes(category),
    );
    const toCategory = (isRemoved: boolean) => (category: string) => ({ name: category, isRemoved });
    return {
      name,
      categories: [...currentCategories.map(toCategory(false)), ...removedCategories.filter(isUnique).map(toCategory(true))],
    };
  });
}
