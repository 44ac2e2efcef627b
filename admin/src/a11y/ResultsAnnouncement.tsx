import { useEffect } from 'react';
import { useListContext, useTranslate, useTranslateLabel } from 'react-admin';
import { announce } from './announcements.ts';

/** Announces the number of results of a list and its order, whenever one of them changes. */
export function ResultsAnnouncement() {
  const { total, sort, isPending, resource } = useListContext();
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const field = labelOf({ source: sort.field, resource });
  const results = total ? translate('a11y.results', { smart_count: total }) : translate('a11y.noResults');
  const text = translate('a11y.resultsSorted', { results, field: String(field), order: translate(`ra.sort.${sort.order}`) });
  useEffect(() => {
    if (isPending) return undefined;
    const timer = setTimeout(() => announce(text), 900);
    return () => clearTimeout(timer);
  }, [isPending, text]);
  return null;
}
