import { createHash } from 'node:crypto';
import type { Indicator } from '@pilotage/shared';

/** A part of a figure, by its places in the indicator's dimensions. */
export interface PartPlace {
  dimension: number;
  category: number;
}

/** What a row of a template is about. */
export interface RowKey {
  periodId: number;
  organisationId: number;
  assignmentId: number;
  part: PartPlace | null;
  /** The mark of what the cell said when the template was made. */
  mark: string;
}

type Named = Pick<Indicator, 'id' | 'code' | 'dimensions'>;

const form = /^P(\d{1,10})-O(\d{1,10})-A(\d{1,10})(?:-D(\d{1,2})C(\d{1,2}))?-([0-9a-f]{1,16})-([0-9a-f]{8})$/;

function bareText({ periodId, organisationId, assignmentId, part, mark }: RowKey): string {
  const place = part === null ? '' : `-D${part.dimension}C${part.category}`;
  return `P${periodId}-O${organisationId}-A${assignmentId}${place}-${mark}`;
}

/** Over the key and what the row shows, so that neither a mistyped key nor a changed definition passes unseen. It guards nothing. */
function checkOf(key: RowKey, { id, code, dimensions }: Named): string {
  const dimension = key.part === null ? undefined : dimensions[key.part.dimension];
  const shown = [id, code, dimension?.name ?? '', dimension?.categories[key.part?.category ?? 0] ?? ''];
  return createHash('sha256')
    .update(JSON.stringify([bareText(key), ...shown]))
    .digest('hex')
    .slice(0, 8);
}

export const rowKeyText = (key: RowKey, indicator: Named): string => `${bareText(key)}-${checkOf(key, indicator)}`;

/** The key as it was written, with its check still to be held against the indicator; null where it is none. */
export function readRowKey(text: string): { key: RowKey; fits(indicator: Named): boolean } | null {
  const [, period, organisation, assignment, dimension, category, mark = '', check] = form.exec(text.trim()) ?? [];
  if (check === undefined) return null;
  const part = dimension === undefined ? null : { dimension: Number(dimension), category: Number(category) };
  const key = {
    periodId: Number(period),
    organisationId: Number(organisation),
    assignmentId: Number(assignment),
    part,
    mark,
  };
  return { key, fits: (indicator) => checkOf(key, indicator) === check };
}
