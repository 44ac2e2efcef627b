import { type Measurement, tenThousandths } from '@pilotage/shared';

type Parts = Measurement['parts'];

const exact = (value: number): bigint => tenThousandths(value) ?? 0n;

/** The parts with one of them changed; null takes it out, and a dimension that has none left too. */
export function withPart(
  parts: Parts,
  { dimension, category, part }: { dimension: string; category: string; part: number | null },
): Parts {
  const others = Object.entries(parts[dimension] ?? {}).filter(([name]) => name !== category);
  const categories = part === null ? others : [...others, [category, part] satisfies [string, number]];
  const rest = Object.entries(parts).filter(([name]) => name !== dimension);
  return Object.fromEntries(
    categories.length === 0 ? rest : [...rest, [dimension, Object.fromEntries(categories)] satisfies [string, object]],
  );
}

/** What the parts of a dimension leave of the whole, exactly. */
export function notSpecified(parts: Parts, dimension: string, whole: number): number {
  const given = Object.values(parts[dimension] ?? {}).reduce((sum, part) => sum + exact(part), 0n);
  return Number(exact(whole) - given) / 10_000;
}
