import type { VersionedCell } from './unsentChange.ts';

/** Tells one stored state of a cell from another. */
export const versionOf = (cell: VersionedCell | null) => (cell ? `${cell.id}.${cell.version}` : 'none');
