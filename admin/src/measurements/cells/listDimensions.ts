import type { Indicator, Measurement } from '@pilotage/shared';

interface ListedDimension {
  name: string;
  categories: { name: string; isFormer: boolean }[];
}

/** The dimensions of an indicator, and removed ones that a figure still uses, so that the user can delete them. */
export function listDimensions({ dimensions }: Pick<Indicator, 'dimensions'>, parts: Measurement['parts']): ListedDimension[] {
  const names = [...new Set([...dimensions.map(({ name }) => name), ...Object.keys(parts)])];
  return names.map((name) => {
    const present = dimensions.find((each) => each.name === name)?.categories ?? [];
    const former = Object.keys(parts[name] ?? {}).filter((category) => !present.includes(category));
    const toCategory = (isFormer: boolean) => (category: string) => ({ name: category, isFormer });
    return { name, categories: [...present.map(toCategory(false)), ...former.map(toCategory(true))] };
  });
}
