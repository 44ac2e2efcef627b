import type { Ability, Period, Role } from '@pilotage/shared';

export type ListFilter = Readonly<Record<string, unknown>>;

export interface ListSort {
  field: string;
  order: 'ASC' | 'DESC';
}

/** What a tab may depend on: the rights of the viewer, the organisation, the day and the periods. */
export interface TabViewer {
  ability: Ability;
  role: Role | null;
  organisationId: number | null;
  userId: number | null;
  today: string;
  periods: readonly Period[];
}

/** A tab of a list: a filter with a name and a count. */
export interface ListTab {
  id: string;
  /** i18n key. */
  label: string;
  /** The rows of the tab; null for viewers who have no such tab. */
  filterOf: (viewer: TabViewer) => ListFilter | null;
  sort?: ListSort;
  /** Rows that wait for the viewer: the list begins with them, of whatever period. */
  isWaiting?: true;
}

export interface VisibleTab extends Omit<ListTab, 'filterOf'> {
  filter: ListFilter;
}

/** The tabs that a viewer has, with their filters. */
export const visibleTabs = (tabs: readonly ListTab[], viewer: TabViewer): VisibleTab[] =>
  tabs.flatMap(({ filterOf, ...tab }) => {
    const filter = filterOf(viewer);
    return filter === null ? [] : [{ ...tab, filter }];
  });

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields that some tab filters by; everything else in a filter is the viewer's own choice. */
const tabFields = (tabs: readonly VisibleTab[]): Set<string> => new Set(tabs.flatMap(({ filter }) => Object.keys(filter)));

/** The filter without what the tabs say. */
export function withoutTab(filter: ListFilter, tabs: readonly VisibleTab[]): ListFilter {
  const fields = tabFields(tabs);
  return Object.fromEntries(Object.entries(filter).filter(([field]) => !fields.has(field)));
}

/** The tab that a filter belongs to; undefined where somebody filters by hand. */
export function findTab(tabs: readonly VisibleTab[], filter: ListFilter): VisibleTab | undefined {
  const fields = [...tabFields(tabs)];
  return tabs.find((tab) => fields.every((field) => isSame(filter[field], tab.filter[field])));
}
