import type { ReactElement } from 'react';
import type { RaRecord } from 'react-admin';
import type { Ability, ResourceName } from '@pilotage/shared';
import type { ColumnEntry } from '../screens/listDeclaration.ts';
import type { NeededRight } from '../screens/screenFields.ts';

/** The records of another resource that belong to the record of a page. */
export interface RelatedList<N extends ResourceName> {
  resource: N;
  /** i18n key of the tab; default: the plural of the resource. */
  label?: string;
  filterOf: (record: RaRecord) => object;
  /** Whether the viewer may read any of them; default: whoever reads the resource. */
  isReadable?: (record: RaRecord, ability: Ability) => boolean;
  sort: { field: string; order: 'ASC' | 'DESC' };
  columns: readonly ColumnEntry<N>[];
  /** Content above the rows, such as a line for a new one. */
  top?: (record: RaRecord) => ReactElement;
}

/** A tab of a page with content of its own. */
export interface ContentTab {
  id: string;
  /** i18n key. */
  label: string;
  content: ReactElement;
  needs: NeededRight;
}

/** The related records of one of several resources, each with columns of its own. */
export type RelatedListOf<N extends ResourceName> = { [Each in N]: RelatedList<Each> }[N];
export type AnyRelatedList = RelatedListOf<ResourceName>;
export type ShowTab = AnyRelatedList | ContentTab;

export const isRelatedList = (tab: ShowTab): tab is AnyRelatedList => 'resource' in tab;
