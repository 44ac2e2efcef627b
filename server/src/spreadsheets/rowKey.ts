import { createHash } from 'node:crypto';
import type { Indicator } from '@pilotage/shared';

/** A part of a figure, by its places in the indicator's dimensions. */
export interface PartPosition {
  dimension: number;
  category: number;
}

/** What a row of a template is about. */
export interface RowKey {
  periodId: number;
  organisationId: number;
  assignmentId: number;
  part: PartPosition | null;
  /** The mark of what the cell said when the template was made. */
  contentHash: string;
}

type RowIndicator = Pick<Indicator, 'id' | 'code' | 'dimensions'>;

const rowKeyPattern = /^P(\d{1,10})-O(\d{1,10})-A(\d{1,10})(?:-D(\d{1,2})C(\d{1,2}))?-([0-9a-f]{1,16})-([0-9a-f]{8})$/;

function formatWithoutChecksum({ periodId, organisationId, assignmentId, part, contentHash }: RowKey): string {
  const partText = part === null ? '' : `-D${part.dimension}C${part.category}`;
  return `P${periodId}-O${organisationId}-A${assignmentId}${partText}-${contentHash}`;
}

/** Over the key and what the row shows, so that neither a mistyped key nor a changed definition passes unseen. It guards nothing. */
function checksumOf(key: RowKey, { id, code, dimensions }: RowIndicator): string {
  const dimension = key.part === null ? undefined : dimensions[key.part.dimension];
  const shown = [id, code, dimension?.name ?? '', dimension?.categories[key.part?.category ?? 0] ?? ''];
  return createHash('sha256')
    .update(JSON.stringify([formatWithoutChecksum(key), ...shown]))
    .digest('hex')
    .slice(0, 8);
}

export const formatRowKey = (key: RowKey, indicator: RowIndicator): string =>
  `${formatWithoutChecksum(key)}-${checksumOf(key, indicator)}`;

/** The key as it was written, with its check still to be held against the indicator; null where it is none. */
export function parseRowKey(text: string): { key: RowKey; matches(indicator: RowIndicator): boolean } | null {
  const [, period, organisation, assignment, dimension, category, contentHash = '', checksum] =
    rowKeyPattern.exec(text.trim()) ?? [];
  if (checksum === undefined) return null;
  const part = dimension === undefined ? null : { dimension: Number(dimension), category: Number(category) };
  const key = {
    periodId: Number(period),
    organisationId: Number(organisation),
    assignmentId: Number(assignment),
    part,
    contentHash,
  };
  return { key, matches: (indicator) => checksumOf(key, indicator) === checksum };
}
