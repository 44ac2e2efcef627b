import type { Indicator, Measurement } from '@pilotage/shared';
import { listDimensions } from '../../measurements/cells/listDimensions.ts';
import { computeUnspecifiedPart } from '../../measurements/cells/parts.ts';
import type { FigureContent } from '../reportClient.ts';

export interface ReportedPart {
  dimension: string;
  /** Null: what the parts of the dimension leave of the figure. */
  category: string | null;
  last: number | null;
  now: number | null;
  /** At the previous submission; undefined where the part is the same. */
  before: number | null | undefined;
}

interface ReportedPartsInput {
  indicator: Pick<Indicator, 'dimensions'>;
  cell: FigureContent | null;
  last: FigureContent | null;
  /** The content of the previous submission, where it differs. */
  before: FigureContent | null;
}

function findPart(content: FigureContent | null, dimension: string, category: string | null): number | null {
  if (content === null) return null;
  if (category !== null) return content.parts[dimension]?.[category] ?? null;
  return content.value === null ? null : computeUnspecifiedPart(content.parts, dimension, content.value);
}

const mergeParts = (contents: readonly (FigureContent | null)[]): Measurement['parts'] => {
  const merged: Record<string, Record<string, number>> = {};
  for (const content of contents)
    for (const [dimension, parts] of Object.entries(content?.parts ?? {})) merged[dimension] = { ...merged[dimension], ...parts };
  return merged;
};

/**
 * The parts of a figure to read, by dimension: each category for which there is a number now, in the last period or at the
 * previous submission, and what is not specified.
 */
export function listReportedParts({ indicator, cell, last, before }: ReportedPartsInput): ReportedPart[] {
  const isReported = [cell, before].some((content) => content?.availability === 'reported' && content.value !== null);
  if (!isReported) return [];
  return listDimensions(indicator, mergeParts([last, before, cell])).flatMap(({ name: dimension, categories }) =>
    [...categories.map(({ name }) => name), null].flatMap((category): ReportedPart[] => {
      const now = findPart(cell, dimension, category);
      const earlier = findPart(last, dimension, category);
      const previous = findPart(before, dimension, category);
      if (category !== null && now === null && earlier === null && previous === null) return [];
      return [{ dimension, category, last: earlier, now, before: before === null || previous === now ? undefined : previous }];
    }),
  );
}
