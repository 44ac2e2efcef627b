import type { ImportChange, ImportRow } from './importClient.ts';

/** The changes of a row worth showing: the availability "reported" of a new figure is implied. */
export const visibleChanges = ({ changes }: ImportRow): ImportChange[] =>
  changes.length === 1
    ? changes
    : changes.filter((each) => each.field !== 'availability' || each.old !== null || each.new !== 'reported');
