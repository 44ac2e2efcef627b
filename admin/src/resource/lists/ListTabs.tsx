import Box from '@mui/material/Box';
import { useListContext, useTranslate } from 'react-admin';
import { findTab, type ListSort, type VisibleTab, withoutTab } from './listTab.ts';
import { ListTabLink } from './ListTabLink.tsx';

interface ListTabsProps {
  tabs: readonly VisibleTab[];
  sort: ListSort;
}

/** The tabs above a list. Each keeps what else is filtered by, the period too, so that it counts what it shows, and has an address of its own. */
export function ListTabs({ tabs, sort }: ListTabsProps) {
  const translate = useTranslate();
  const { filterValues, total, isPending, isPlaceholderData } = useListContext();
  const current = findTab(tabs, filterValues);
  const others = withoutTab(filterValues, tabs);
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
            filter={{ ...others, ...tab.filter }}
            isCurrent={tab === current}
            shownTotal={tab === current && !isPending && !isPlaceholderData ? total : undefined}
          />
        ))}
      </Box>
    </Box>
  );
}
