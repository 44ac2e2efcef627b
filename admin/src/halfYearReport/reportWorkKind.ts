import type { WorkKind } from '../backgroundWork/workClient.ts';

/** Half-year reports as works in the background. */
export const reportWorkKind: WorkKind = { path: '/consolidated-reports', words: 'halfYearReport' };
