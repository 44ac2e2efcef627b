import type { ReactElement, ReactNode } from 'react';
import { List, useResourceContext } from 'react-admin';
import { ResultsAnnouncement } from '../../a11y/ResultsAnnouncement.tsx';
import { useListPeriodField } from '../../shell/navigation/listPeriodField.ts';
import { EmptyState } from './EmptyState.tsx';
import { ListActions } from './ListActions.tsx';
import { ListError } from './ListError.tsx';
import { ListPagination } from './ListPagination.tsx';
import { pageSize } from './listSearch.ts';
import { type ListSort, type ListTab, visibleTabs } from './listTab.ts';
import { ListTabs } from './ListTabs.tsx';
import { TabbedList } from './TabbedList.tsx';
import { useTabViewer } from './useTabViewer.ts';

interface RecordListProps {
  children: ReactNode;
  sort: ListSort;
  filters?: ReactElement[];
  /** Content between the tabs and the rows. */
  top?: ReactNode;
  /** Further actions beside filters and the create button. */
  actions?: ReactNode;
  tabs?: readonly ListTab[];
  /** The field of the period, in lists whose rows belong to one. */
  periodField?: string | undefined;
  /** The columns that the viewer may hide. */
  columns?: readonly string[];
  /** The button that saves all rows as a file. */
  exportButton?: ReactNode;
  /** What can be done with selected rows. */
  selectionBar?: ReactNode;
}

const isAlwaysOn = (props: unknown) => typeof props === 'object' && props !== null && 'alwaysOn' in props;

/** The standard list: filters, pagination, announced results. */
function PlainList({
  children,
  sort,
  filters = [],
  top,
  actions,
  tabs = [],
  columns = [],
  exportButton,
  selectionBar,
}: RecordListProps) {
  const optional = filters.some((filter) => !isAlwaysOn(filter.props));
  return (
    <List
      sort={sort}
      filters={filters}
      exporter={false}
      perPage={pageSize}
      actions={
        <ListActions
          hasViews={filters.length > 0 || tabs.length > 0}
          hasFilters={optional}
          columns={columns}
          exportButton={exportButton}
        >
          {actions}
        </ListActions>
      }
      pagination={
        <>
          <ListPagination />
          {selectionBar}
        </>
      }
      empty={<EmptyState />}
      error={<ListError />}
    >
      <ResultsAnnouncement />
      {top}
      {children}
    </List>
  );
}

function ListWithTabs({ tabs: declared = [], periodField, top, children, ...props }: RecordListProps) {
  const { viewer, isPending } = useTabViewer();
  useListPeriodField(periodField);
  const tabs = visibleTabs(declared, viewer);
  const { sort } = props;
  return (
    <TabbedList tabs={tabs} sort={sort} periodField={periodField} isPending={isPending}>
      <PlainList {...props} tabs={declared}>
        {tabs.length > 1 && <ListTabs tabs={tabs} sort={sort} />}
        {top}
        {children}
      </PlainList>
    </TabbedList>
  );
}

/** The list of a resource, with tabs where it has some. Another list begins anew. */
export function RecordList(props: RecordListProps) {
  const resource = useResourceContext();
  return props.tabs ? <ListWithTabs key={resource} {...props} /> : <PlainList {...props} />;
}
