/** What a list shows, under a name: its filters, order and columns. */
export interface SavedView {
  name: string;
  /** The query of the list's address. */
  search: string;
  /** The columns that are hidden. */
  hidden: readonly string[];
}

const keyPrefix = 'savedViews.';

/** Where the views of a user on a list are stored in the browser. */
export const savedViewsKey = (userId: number, resource: string): string => `${keyPrefix}${userId}.${resource}`;

export const isSavedViewsKey = (key: string): boolean => key.startsWith(keyPrefix);

/** Whether the key is that of another user. */
export const isForeignViewsKey = (key: string, userId: number): boolean =>
  isSavedViewsKey(key) && !key.startsWith(`${keyPrefix}${userId}.`);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTextList = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

/** The views in what is stored: other code can write to the browser's storage. */
export const parseSavedViews = (stored: unknown): SavedView[] =>
  (Array.isArray(stored) ? stored : []).flatMap((each: unknown): SavedView[] => {
    if (!isObject(each) || typeof each.name !== 'string' || typeof each.search !== 'string' || !isTextList(each.hidden))
      return [];
    return each.search.startsWith('?') ? [{ name: each.name, search: each.search, hidden: each.hidden }] : [];
  });

/** The views with this one, by name; one of the same name is replaced. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] =>
  [...views.filter(({ name }) => name !== view.name), view].toSorted((one, other) => one.name.localeCompare(other.name));

const isSameColumns = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((column) => other.includes(column));

/** The view that shows just this; undefined where none does. */
export const findView = (views: readonly SavedView[], search: string, hidden: readonly string[]): SavedView | undefined =>
  views.find((view) => view.search === search && isSameColumns(view.hidden, hidden));
