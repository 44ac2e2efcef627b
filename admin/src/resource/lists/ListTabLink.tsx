import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useGetList, useListContext, useResourceContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useFormats } from '../format.ts';
import { createListSearch, pageSize } from './listSearch.ts';
import type { ListFilter, ListSort, VisibleTab } from './listTab.ts';

interface ListTabLinkProps {
  tab: VisibleTab;
  sort: ListSort;
  filter: ListFilter;
  isCurrent: boolean;
  /** The number of rows where the list already shows this tab. */
  shownTotal: number | undefined;
}

const countStyles = {
  minWidth: '2.5ch',
  px: 0.5,
  borderRadius: 4,
  bgcolor: 'action.hover',
  color: 'text.primary',
  fontSize: '0.75rem',
  fontWeight: 600,
  lineHeight: '20px',
  minHeight: 20,
  textAlign: 'center',
} as const;

/** One tab: its name, and the number of its rows as the viewer may read them. */
export function ListTabLink({ tab, sort, filter, isCurrent, shownTotal }: ListTabLinkProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const resource = useResourceContext() ?? '';
  const { perPage } = useListContext();
  // What waits has been loaded to decide where the list begins: the same key asks for nothing new.
  const pagination = { page: 1, perPage: tab.isWaiting ? pageSize : 1 };
  const { total } = useGetList(resource, { pagination, sort, filter }, { enabled: !isCurrent });
  const count = shownTotal ?? total;
  return (
    <Box component="li" sx={{ display: 'flex' }}>
      <Link
        component={RouterLink}
        to={{ search: createListSearch({ filter, sort, perPage }) }}
        aria-current={isCurrent ? 'page' : undefined}
        underline="none"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.75,
          px: 1.25,
          minHeight: 44,
          whiteSpace: 'nowrap',
          fontSize: '0.875rem',
          fontWeight: isCurrent ? 650 : 500,
          color: isCurrent ? 'text.primary' : 'text.secondary',
          borderBottom: 2,
          borderColor: isCurrent ? 'primary.main' : 'transparent',
          '&:hover': { color: 'text.primary' },
        }}
      >
        {translate(tab.label)}{' '}
        <Box component="span" sx={countStyles}>
          {count === undefined ? '' : formats.figure(count)}
        </Box>
      </Link>
    </Box>
  );
}
