import Box from '@mui/material/Box';
import { useListContext, useTranslate } from 'react-admin';
import { findTab, type ListFilter, type ListSort, type VisibleTab, withoutTab } from './listTab.ts';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';
import { ListTabLink } from './ListTabLink.tsx';

interface ListTabsProps {
  tabs: readonly VisibleTab[];
  sort: ListSort;
  periodField: string | undefined;
}

/** The tabs above a list. Each keeps what else is filtered by, says how many rows it has, and has an address of its own. */
export function ListTabs({ tabs, sort, periodField }: ListTabsProps) {
  const translate = useTranslate();
  const { filterValues, total, isPending, isPlaceholderData } = useListContext();
  const { period } = usePeriodInFocus();
  const current = findTab(tabs, filterValues);
  const others = withoutTab(filterValues, tabs);
  const isOfAllPeriods = (tab: VisibleTab) => tab.isWaiting === true || tab.isOfAllPeriods === true;
  const filterOf = (tab: VisibleTab): ListFilter => {
    if (periodField === undefined) return { ...others, ...tab.filter };
    const { [periodField]: chosenPeriod, ...rest } = others;
    // Between tabs of all periods, one that was chosen for them is kept: each counts what it shows.
    const isChosenForAll = chosenPeriod !== undefined && current !== undefined && isOfAllPeriods(current);
    if (isOfAllPeriods(tab)) return { ...rest, ...tab.filter, ...(isChosenForAll ? { [periodField]: chosenPeriod } : {}) };
    // Coming from rows of all periods, the period in focus counts again; one that was cleared stays cleared.
    const periodId = chosenPeriod ?? (current && isOfAllPeriods(current) ? period?.id : undefined);
    return { ...rest, ...tab.filter, ...(periodId === undefined ? {} : { [periodField]: periodId }) };
  };
  return (
    <Box
      component="nav"
      aria-label={translate('resource.tabs')}
      sx={{ overflowX: 'auto', borderBottom: 1, borderColor: 'divider', position: 'sticky', insetInlineStart: 0 }}
    >
      <Box component="ul" sx={{ display: 'flex', gap: 0.5, m: 0, px: 1, py: 0, listStyle: 'none', width: 'max-content' }}>
        {tabs.map((tab) => (
          <ListTabLink
            key={tab.id}
            tab={tab}
            sort={tab.sort ?? sort}
            filter={filterOf(tab)}
            isCurrent={tab === current}
            shownTotal={tab === current && !isPending && !isPlaceholderData ? total : undefined}
          />
        ))}
      </Box>
    </Box>
  );
}
