import { useEffect, useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { useAbility, usePageAbility } from '../../access/session/session.ts';
import { matchesEntry, type PaletteEntry } from './paletteEntries.ts';
import { isNavigationItemOpen, navigationGroups } from '../navigation/navigation.ts';
import { useDiscussionEntries } from './useDiscussionEntries.ts';
import { usePaletteActions } from './usePaletteActions.ts';

interface PaletteRecord {
  id: number;
  title?: string;
  name?: string;
  shortName?: string | null;
  code?: string;
  reference?: string;
  place?: string;
  /** Of an item of the work plan: `D 1.2.1`. */
  number?: unknown;
}

const searchedResources = [
  'pilots',
  'indicators',
  'solutions',
  'workPlanItems',
  'tasks',
  'meetings',
  'activities',
  'newsItems',
  'boards',
  'risks',
  'disseminationObjectives',
  'modules',
  'organisations',
  'users',
] as const satisfies readonly ResourceName[];
const searchParams = { pagination: { page: 1, perPage: 6 }, sort: { field: 'id', order: 'ASC' as const } };
const debounceMs = 160;
const minimumQueryLength = 2;

function useDebounced(typed: string): string {
  const [text, setText] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setText(typed), debounceMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return text;
}

/**
 * Entries that match the typed text: actions, pages, and the records, comments and files that the search of the server returns, as far as
 * the user may read them.
 */
export function usePaletteEntries(typed: string) {
  const translate = useTranslate();
  const ability = useAbility();
  const pageAbility = usePageAbility();
  const dataProvider = useDataProvider();
  const q = useDebounced(typed.trim());
  const isSearching = q.length >= minimumQueryLength;
  const open = isSearching ? searchedResources.filter((resource) => ability.can('read', resource)) : [];
  const results = useQueries({
    queries: open.map((resource) => ({
      queryKey: ['palette', resource, q],
      queryFn: () => dataProvider.getList<PaletteRecord>(resource, { ...searchParams, filter: { q } }),
      staleTime: 30_000,
    })),
  });
  const discussion = useDiscussionEntries(isSearching ? q : '');
  const actions = usePaletteActions().filter((entry) => matchesEntry(entry, typed));
  const pages = navigationGroups
    .flatMap(({ items: all }) => all)
    .filter((item) => isNavigationItemOpen(item, pageAbility))
    .map((item): PaletteEntry => {
      const { to, label } = item;
      const text = translate(`shell.${label}`);
      // While the lead partner looks on as a role, some pages of that role are not shown.
      const detail = isNavigationItemOpen(item, ability) ? '' : translate('viewAs.notInView');
      return { id: `page ${to}`, group: translate('shell.palette.pages'), text, detail, to };
    })
    .filter((entry) => matchesEntry(entry, typed));
  const records = open.flatMap((resource, index) =>
    (results[index]?.data?.data ?? []).map((record): PaletteEntry => {
      const name = record.title ?? record.name ?? record.place ?? '';
      return {
        id: `${resource} ${record.id}`,
        group: translate(`resources.${resource}.name`, { smart_count: 2 }),
        text: name,
        detail: record.shortName ?? record.code ?? record.reference ?? (typeof record.number === 'string' ? record.number : ''),
        to: `/${resource}/${record.id}/show`,
      };
    }),
  );
  return {
    entries: [...actions, ...pages, ...records, ...discussion.entries],
    isPending: q !== typed.trim() || discussion.isPending || results.some(({ isPending }) => isPending),
    hasFailed: discussion.hasFailed || results.some(({ isError }) => isError),
  };
}
