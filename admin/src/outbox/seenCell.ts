import type { VersionedCell } from './unsentChange.ts';

/** The version of a stored cell that was seen when typing began. */
export type SeenCell = VersionedCell;

export const seenCellOf = (cell: VersionedCell | null): SeenCell | null => cell && { id: cell.id, version: cell.version };

export function parseSeenCell(stored: unknown): SeenCell | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const id: unknown = Reflect.get(stored, 'id');
  const version: unknown = Reflect.get(stored, 'version');
  return typeof id === 'number' && typeof version === 'number' ? { id, version } : null;
}
