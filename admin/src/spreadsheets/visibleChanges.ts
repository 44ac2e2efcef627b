import type { ImportChange, ImportRow } from './importClient.ts';

/** What is worth reading of a row's changes: that a figure which comes in is reported goes without saying. */
export const visibleChanges = ({ changes }: ImportRow): ImportChange[] =>
  changes.length === 1
    ? changes
    : changes.filter((each) => each.field !== 'availability' || each.old !== null || each.new !== 'reported');
