import type { CitedQuestion } from '@pilotage/shared';
import { useReadableIndicators } from '../progress/useReadableIndicators.ts';

/** The heading of what is cited, with the indicator that a view is about where the heading does not name it. */
export function useCitedTitle({ path, params }: CitedQuestion, heading: string): string {
  const { indicators } = useReadableIndicators();
  const indicator = path === '/compare' ? indicators.find(({ code }) => code === params.indicator) : undefined;
  return indicator === undefined || heading.includes(indicator.name) ? heading : `${heading} ${indicator.name}`;
}
