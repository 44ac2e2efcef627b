import type { CompareView } from '../views/views.ts';

/** As of when a view is shown that is asked as of a time; empty: now. The academy keeps no earlier figures. */
export const asOfOfView = ({ view, asOf }: { view: CompareView; asOf: string }): string => (view === 'academy' ? '' : asOf);
