import type { SeenCell } from './seenCell.ts';
import type { VersionedCell } from './unsentChange.ts';
import { versionOf } from './versionOf.ts';

/** The stored cell as it was seen when a kept text was typed: one that was changed since leads to a choice, not to a loss. */
export function restoreBase<Cell extends VersionedCell>(current: Cell | null, seen: SeenCell | null): Cell | null {
  if (current === null || seen === null) return null;
  return versionOf(current) === versionOf(seen) ? current : { ...current, id: seen.id, version: seen.version };
}
