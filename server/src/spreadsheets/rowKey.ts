import { createHash } from 'node:crypto';
import type { Indicator } from '@pilotage/shared';

/** A part of a figure, by the indices of dimension and category, from 0. */
export interface PartPosition {
  dimension: number;
  category: number;
}

/** The parsed key of a template row. */
export interface RowKey {
  periodId: number;
  organisationId: number;
  assignmentId: number;
  part: PartPosition | null;
  /** The hash of the cell's content when the template was created. */
  contentHash: string;
}

type RowIndicator = Pick<Indicator, 'id' | 'code' | 'dimensions'>;

const rowKeyPattern = /^P(\d{1,10})-O(\d{1,10})-A(\d{1,10})(?:-D(\d{1,2})C(\d{1,2}))?-([0-9a-f]{1,16})-([0-9a-f]{8})$/;

function formatWithoutChecksum({ periodId, organisationId, assignmentId, part, contentHash }: RowKey): string {
  const partText = part === null ? '' : `-D${part.dimension}C${part.category}`;
  return `P${periodId}-O${organisationId}-A${assignmentId}${partText}-${contentHash}`;
}

/** A checksum over the key and the labels of the row. It detects typos and changed definitions; it is not a security measure. */
function checksumOf(key: RowKey, { id, code, dimensions }: RowIndicator): string {
  const dimension = key.part === null ? undefined : dimensions[key.part.dimension];
  const labels = [id, code, dimension?.name ?? '', dimension?.categories[key.part?.category ?? 0] ?? ''];
  return createHash('sha256')
    .update(JSON.stringify([formatWithoutChecksum(key), ...labels]))
    .digest('hex')
    .slice(0, 8);
}

export const formatRowKey = (key: RowKey, indicator: RowIndicator): string =>
  `${formatWithoutChecksum(key)}-${checksumOf(key, indicator)}`;

/** Parses a key; null if it is malformed. `matches` verifies its checksum against the indicator. */
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
