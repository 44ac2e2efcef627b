import { type CitableView, funnelGroupings, type Indicator } from '@pilotage/shared';

export type CompareView = CitableView | 'academy';

/** The views of Compare, in the order of the tabs. */
export const views: readonly CompareView[] = ['far', 'stuck', 'path', 'totals', 'map', 'spread', 'noise', 'academy', 'reports'];

/** Whether a view can be asked as of an earlier time: those that can be cited. */
export const hasPast = (view: CompareView): view is CitableView => view !== 'academy';

interface ViewChoices {
  /** Where one indicator is required, "all" is not a choice; some views are about ratios alone. */
  indicator: 'all' | 'one' | 'ratio' | null;
  /** What its rows can be; the first is shown unless another one is chosen. */
  groupings: readonly string[];
  basis: boolean;
  /** Whether it can be about one module of the academy. */
  module: boolean;
}

const places = ['country', 'organisation', 'consortium'] as const;

/** The choices of a view. */
export const choicesOfView: Readonly<Record<CompareView, ViewChoices>> = {
  far: { indicator: 'all', groupings: places, basis: true, module: false },
  stuck: { indicator: null, groupings: places, basis: true, module: false },
  path: { indicator: 'one', groupings: places, basis: true, module: false },
  totals: { indicator: 'one', groupings: places, basis: true, module: false },
  map: { indicator: 'one', groupings: ['country'], basis: true, module: false },
  spread: { indicator: 'all', groupings: ['organisation'], basis: true, module: false },
  noise: { indicator: 'ratio', groupings: ['country', 'organisation'], basis: true, module: false },
  academy: { indicator: null, groupings: funnelGroupings, basis: false, module: true },
  reports: { indicator: null, groupings: [], basis: false, module: false },
};

/**
 * The grouping of a view. One that only another view knows gives way to the view's own first one; what no view knows stays, and is
 * refused by the server.
 */
export function groupingOf(view: CompareView, requested: string | null): string {
  const { groupings } = choicesOfView[view];
  const [first = 'country'] = groupings;
  if (requested === null) return first;
  const isOfOther = views.some((each) => choicesOfView[each].groupings.includes(requested));
  return isOfOther && !groupings.includes(requested) ? first : requested;
}

export const viewOf = (requested: string | null): CompareView => views.find((view) => view === requested) ?? 'far';

/** The indicators that a view can be about. */
export const indicatorsOfView = (view: CompareView, indicators: readonly Indicator[]): readonly Indicator[] =>
  choicesOfView[view].indicator === 'ratio' ? indicators.filter(({ valueType }) => valueType === 'ratio') : indicators;
