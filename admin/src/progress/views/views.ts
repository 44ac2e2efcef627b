/** The views of Compare, in the order of the tabs. */
export const views = ['far', 'stuck', 'path', 'totals', 'reports'] as const;
export type CompareView = (typeof views)[number];

/** The choices of a view. Where one indicator is required, "all" is not a choice. */
export const choicesOfView: Readonly<Record<CompareView, { indicator: 'all' | 'one' | null; by: boolean; basis: boolean }>> = {
  far: { indicator: 'all', by: true, basis: true },
  stuck: { indicator: null, by: true, basis: true },
  path: { indicator: 'one', by: true, basis: true },
  totals: { indicator: 'one', by: true, basis: true },
  reports: { indicator: null, by: false, basis: false },
};

export const viewOf = (requested: string | null): CompareView => views.find((view) => view === requested) ?? 'far';
