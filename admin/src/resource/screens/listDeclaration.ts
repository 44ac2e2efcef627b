import type { ReactElement, ReactNode } from 'react';
import type { FieldOf, ResourceName } from '@pilotage/shared';
import type { ListTab } from '../lists/listTab.ts';
import type { BulkAction } from '../selection/bulkAction.ts';
import type { NeededRight, ShownFieldOf } from './screenFields.ts';

/** A column that differs from what its field's kind says. */
interface ColumnOptions<N extends ResourceName> {
  source: ShownFieldOf<N>;
  /** Shown instead of the value. */
  content?: ReactNode;
  /** i18n key of the text for an empty value; a dash unless given. */
  emptyText?: string;
  /** Shown after the value. */
  suffix?: ReactNode;
  /** Whether a field by which the server sorts has no button for it. */
  disableSort?: true;
  needs?: NeededRight;
}

/** A column that belongs to no field. */
interface OtherColumn<N extends ResourceName> {
  /** i18n key of its header. */
  label: string;
  content: ReactNode;
  /** The fields that an export has in its place; none unless given. */
  exports?: readonly ShownFieldOf<N>[];
  needs?: NeededRight;
}

export type ColumnEntry<N extends ResourceName> = ShownFieldOf<N> | ColumnOptions<N> | OtherColumn<N>;

interface FilterOptions<N extends ResourceName> {
  source: FieldOf<N>;
  /** Whether the filter is shown without being added. */
  alwaysOn?: true;
  /** For a reference: the field that names its records here. */
  optionText?: string;
}

/** A field, a field with options, or an input of its own; `q` is the search in texts. */
export type FilterEntry<N extends ResourceName> =
  | 'q'
  | FieldOf<N>
  | FilterOptions<N>
  | ReactElement<{ source: FieldOf<N> | `${FieldOf<N>}_${'gte' | 'lte'}` }>;

/** What the list of a resource says; sorting, links and the kind of each column follow from the contract. */
export interface ListDeclaration<N extends ResourceName> {
  sort: { field: ShownFieldOf<N> | 'id'; order: 'ASC' | 'DESC' };
  filters?: readonly FilterEntry<N>[];
  columns: readonly ColumnEntry<N>[];
  /** Tabs from what waits for the viewer to all rows, which are the last. */
  tabs?: readonly ListTab[];
  /** The field of the period, in lists whose rows belong to one: the choice in the top bar holds for them. */
  periodField?: FieldOf<N>;
  /** The column that names its row and links to the record; default: the first. */
  rowHeader?: ShownFieldOf<N>;
  /** Content between the tabs and the rows. */
  top?: ReactNode;
  /** Further actions beside filters and the create button. */
  actions?: ReactNode;
  /** What can be done with several rows at once, besides exporting them. */
  bulkActions?: readonly BulkAction<N>[];
  /** Whether cells of several lines begin at the top. */
  isTopAligned?: true;
}
