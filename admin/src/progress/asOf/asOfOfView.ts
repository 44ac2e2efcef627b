import { type CompareView, hasPast } from '../views/views.ts';

/** As of when a view is shown that is asked as of a time; empty: now. A view without a past is always shown as of now. */
export const asOfOfView = ({ view, asOf }: { view: CompareView; asOf: string }): string => (hasPast(view) ? asOf : '');
