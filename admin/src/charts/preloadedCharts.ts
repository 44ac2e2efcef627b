import { createPreloadedComponent } from './createPreloadedComponent.tsx';

export const AttainmentBars = createPreloadedComponent(() => import('./AttainmentBars.tsx'));
export const SmallMultiples = createPreloadedComponent(() => import('./SmallMultiples.tsx'));
export const FunnelBars = createPreloadedComponent(() => import('./FunnelBars.tsx'));
export const CountryMap = createPreloadedComponent(() => import('../progress/map/CountryMap.tsx'));
export const SpreadPlot = createPreloadedComponent(() => import('../progress/spread/SpreadPlot.tsx'));
export const FunnelPlot = createPreloadedComponent(() => import('../progress/noise/FunnelPlot.tsx'));
export const TotalBars = createPreloadedComponent(() => import('./TotalBars.tsx'));

/** Loads the drawing of all charts, so that none waits for it. */
export const preloadCharts = (): void => {
  for (const chart of [AttainmentBars, FunnelBars, SmallMultiples, TotalBars, SpreadPlot, FunnelPlot, CountryMap])
    void chart.preload();
};
