import type { StoreReader } from '@pilotage/db';
import { deriveSlug, metaOf, type ResourceName, resourceOf } from '@pilotage/shared';

/** So many records may be called the same; then the address has to be typed. */
const maxNumber = 100;

/** The address itself, then numbered, each as short as the field wants it. */
function listCandidates(slug: string, maxLength: number): string[] {
  const numbered = Array.from({ length: maxNumber - 1 }, (_, index) => `-${index + 2}`);
  return ['', ...numbered].map((suffix) => `${slug.slice(0, maxLength - suffix.length).replace(/-+$/, '')}${suffix}`);
}

/**
 * The short address of a new record that names none: it follows from the field that the contract says, with a number where a
 * record has it that the reader may see. Records out of sight do not count, or the number would tell of them (decision 41).
 */
export async function deriveFreeSlug(
  reader: Pick<StoreReader, 'all'>,
  name: ResourceName,
  values: Readonly<Record<string, unknown>>,
): Promise<{ slug?: string }> {
  const { slugFrom, fields } = resourceOf(name);
  const source = slugFrom === null || Object.hasOwn(values, 'slug') ? undefined : values[slugFrom];
  const slug = typeof source === 'string' ? deriveSlug(source) : '';
  if (slug === '' || !fields.slug) return {};
  const candidates = listCandidates(slug, metaOf(fields.slug).length ?? slug.length);
  const taken: readonly Readonly<Record<string, unknown>>[] = await reader.all(name, {
    filters: [{ field: 'slug', operator: 'is', value: candidates }],
  });
  const takenSlugs = new Set(taken.map((record) => record.slug));
  return { slug: candidates.find((candidate) => !takenSlugs.has(candidate)) ?? slug };
}
