import { groupingOf, viewOf } from '../views/views.ts';

/** What of the address of Compare leads back to a view. */
const names = [
  'view',
  'indicator',
  'by',
  'basis',
  'place',
  'module',
  'countries',
  'organisations',
  'kind',
  'scale',
  'shape',
  'period',
  'asOf',
] as const;

const pick = (search: Pick<URLSearchParams, 'get'>): URLSearchParams =>
  new URLSearchParams(
    names.flatMap((name) => {
      const value = search.get(name) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );

/**
 * The address of the view that an explanation was opened from, whose parameters are its `origin`, as of the time that is explained; where
 * none is named, that of the first view about the same figure.
 */
export function addressOfOrigin(origin: string, figure: Readonly<Record<string, string>>): string {
  const choices = pick(new URLSearchParams(origin === '' ? figure : origin));
  const asOf = figure.asOf ?? '';
  if (asOf === '') choices.delete('asOf');
  else choices.set('asOf', asOf);
  const [view, by] = [choices.get('view'), choices.get('by')];
  // An address can be written by hand: what is no view, or no grouping of it, leads to one that is.
  if (view !== null) choices.set('view', viewOf(view));
  if (by !== null) choices.set('by', groupingOf(viewOf(view), by));
  const query = String(choices);
  return query === '' ? '/compare' : `/compare?${query}`;
}
