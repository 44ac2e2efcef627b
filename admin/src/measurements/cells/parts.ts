import { type Measurement, parseTenThousandths } from '@pilotage/shared';

type MeasurementParts = Measurement['parts'];

const toTenThousandths = (value: number): bigint => parseTenThousandths(value) ?? 0n;

/** Returns the parts with one of them set; null deletes it, and also a dimension without parts. */
export function setPart(
  parts: MeasurementParts,
  { dimension, category, part }: { dimension: string; category: string; part: number | null },
): MeasurementParts {
  const others = Object.entries(parts[dimension] ?? {}).filter(([name]) => name !== category);
  const categories = part === null ? others : [...others, [category, part] satisfies [string, number]];
  const rest = Object.entries(parts).filter(([name]) => name !== dimension);
  return Object.fromEntries(
    categories.length === 0 ? rest : [...rest, [dimension, Object.fromEntries(categories)] satisfies [string, object]],
  );
}

/** The exact remainder of the total after the parts of a dimension. */
export function computeUnspecifiedPart(parts: MeasurementParts, dimension: string, total: number): number {
  const specified = Object.values(parts[dimension] ?? {}).reduce((sum, part) => sum + toTenThousandths(part), 0n);
  return Number(toTenThousandths(total) - specified) / 10_000;
}
