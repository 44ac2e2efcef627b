import { createPreloadedComponent } from '../../charts/createPreloadedComponent.tsx';

/** The views of Compare that are not shown first, each in a file of its own: whoever opens Compare waits for the first one alone. */
export const laterViews = {
  stuck: createPreloadedComponent(async () => ({ default: (await import('./StatusMatrixView.tsx')).StatusMatrixView })),
  path: createPreloadedComponent(async () => ({ default: (await import('./TrendView.tsx')).TrendView })),
  totals: createPreloadedComponent(async () => ({ default: (await import('./TotalsView.tsx')).TotalsView })),
  map: createPreloadedComponent(async () => ({ default: (await import('../map/MapView.tsx')).MapView })),
  spread: createPreloadedComponent(async () => ({ default: (await import('../spread/SpreadView.tsx')).SpreadView })),
  noise: createPreloadedComponent(async () => ({ default: (await import('../noise/NoiseView.tsx')).NoiseView })),
  academy: createPreloadedComponent(async () => ({ default: (await import('./AcademyView.tsx')).AcademyView })),
  reports: createPreloadedComponent(async () => ({ default: (await import('./ReportsView.tsx')).ReportsView })),
} as const;

/** One place, indicator by indicator: a bar of the first view leads to it. */
export const PlaceView = createPreloadedComponent(async () => ({ default: (await import('./PlaceView.tsx')).PlaceView }));

/** What stands below the views. */
export const ComparisonDownloads = createPreloadedComponent(async () => ({
  default: (await import('../export/ComparisonDownloads.tsx')).ComparisonDownloads,
}));

/** Why nothing is shown as of a time; hardly anybody sees it. */
export const AsOfRefusal = createPreloadedComponent(async () => ({
  default: (await import('../asOf/AsOfRefusal.tsx')).AsOfRefusal,
}));

/** What is said in the place of a view whose filters leave nothing. */
export const NothingMatches = createPreloadedComponent(async () => ({
  default: (await import('../filters/NothingMatches.tsx')).NothingMatches,
}));

/** The annotations of what is shown, below it. */
export const Annotations = createPreloadedComponent(() => import('../../annotations/AnnotationsOfQuestion.tsx'));

/** The input of a day, for whoever chooses another one. */
export const DayChoice = createPreloadedComponent(async () => ({ default: (await import('../asOf/DayChoice.tsx')).DayChoice }));

/** Loads all of them, so that a change of the view shows the next one at once. */
export const preloadViews = (): void => {
  for (const each of [ComparisonDownloads, Annotations, PlaceView, ...Object.values(laterViews), DayChoice]) void each.preload();
};
