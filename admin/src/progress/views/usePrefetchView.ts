import { useQueryClient } from '@tanstack/react-query';
import { asOfOfView } from '../asOf/asOfOfView.ts';
import { createProgressQuery, withAsOf } from '../progressQueries.ts';
import { laterViews } from './laterViews.ts';
import type { CompareChoices } from './useCompareChoices.ts';
import { queriesOfView } from './viewQueries.ts';
import { type CompareView, choicesOfView } from './views.ts';

/** Returns a function that loads the file and the figures of a view, for somebody who is about to open it. */
export function usePrefetchView(choices: CompareChoices): (view: CompareView) => void {
  const queries = useQueryClient();
  const { codeOf, groupingIn, filtersIn, period, openedPeriods, isAllowed, asOf, view: openView } = choices;
  return (view) => {
    if (view !== 'far') void laterViews[view].preload();
    if (view === openView || !period || (choicesOfView[view].basis && !isAllowed)) return;
    const figures = { ...choices, code: codeOf(view), by: groupingIn(view), filters: filtersIn(view) };
    const numbers = openedPeriods.map(({ number }) => number);
    for (const { path, params } of queriesOfView(view, figures, numbers))
      void queries.prefetchQuery(createProgressQuery(path, withAsOf(params, asOfOfView({ view, asOf }))));
  };
}
