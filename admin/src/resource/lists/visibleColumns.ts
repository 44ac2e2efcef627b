import type { ResourceName } from '@pilotage/shared';
import type { ColumnEntry } from '../screens/listDeclaration.ts';
import type { NeededRight } from '../screens/screenFields.ts';

type ColumnOptionsOf<N extends ResourceName> = Exclude<ColumnEntry<N>, string>;

const toOptions = <N extends ResourceName>(entry: ColumnEntry<N>): ColumnOptionsOf<N> =>
  typeof entry === 'string' ? { source: entry } : entry;

/** The declared columns for which the viewer has the rights that they need. */
export const visibleColumns = <N extends ResourceName>(
  declared: readonly ColumnEntry<N>[],
  isAllowed: (right: NeededRight) => boolean,
): ColumnOptionsOf<N>[] =>
  declared.map(toOptions).filter((entry) => !('needs' in entry && entry.needs) || isAllowed(entry.needs));
