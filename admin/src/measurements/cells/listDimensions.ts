import type { Indicator, Measurement } from '@pilotage/shared';

interface ListedDimension {
  name: string;
  categories: { name: string; isRemoved: boolean }[];
}

/** The dimensions of an indicator, and removed ones that a figure still uses, so that the user can delete them. */
export function listDimensions({ dimensions }: Pick<Indicator, 'dimensions'>, parts: Measurement['parts']): ListedDimension[] {
  const names = [...new Set([...dimensions.map(({ name }) => name), ...Object.keys(parts)])];
  return names.map((name) => {
    const currentCategories = dimensions.find((each) => each.name === name)?.categories ?? [];
    const removedCategories = Object.keys(parts[name] ?? {}).filter((category) => !currentCategories.includes(category));
    const toCategory = (isRemoved: boolean) => (category: string) => ({ name: category, isRemoved });
    return { name, categories: [...currentCategories.map(toCategory(false)), ...removedCategories.map(toCategory(true))] };
  });
}
