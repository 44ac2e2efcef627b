import { createElement, type ReactElement, type ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { type ResourceName, resourceOf } from '@pilotage/shared';
import { RecordLink } from '../fields/RecordLink.tsx';
import { ColumnValue } from '../lists/ColumnValue.tsx';
import { RecordColumn } from '../lists/RecordColumn.ts';
import { createField } from './createField.tsx';
import { LinkText } from './LinkText.tsx';
import type { ColumnEntry } from './listDeclaration.ts';
import { metaOfField } from './metaOfField.ts';

interface RowHeader {
  source: string;
  /** The page that its link opens; null for a name without a link. */
  opens: 'show' | 'edit' | null;
}

interface CellOptions {
  source: string;
  content?: ReactNode;
  emptyText?: string;
}

/** The content of a cell: what the declaration says, or the value as its kind is shown. */
function createCellContent(
  resource: ResourceName,
  { source, content, emptyText }: CellOptions,
  link: RowHeader['opens'],
): ReactNode {
  if (link) return <RecordLink to={link}>{content ?? <LinkText resource={resource} source={source} />}</RecordLink>;
  if (content) return content;
  const isText = metaOfField(resource, source).kind === 'text';
  return (
    <ColumnValue source={source} emptyText={emptyText}>
      {isText ? null : createField(resource, { key: source, source })}
    </ColumnValue>
  );
}

/**
 * Whether a column has a button to sort by it. The server sorts references by their numbers, which says nothing about the names that
 * are shown; periods alone are numbered in their order.
 */
function isSortable(resource: ResourceName, source: string): boolean {
  const { kind, to } = metaOfField(resource, source);
  return resourceOf(resource).sorts.includes(source) && (kind !== 'ref' || to === 'periods');
}

/** The column of a list: its content, and whether the server sorts by it. */
export function createColumn<N extends ResourceName>(
  resource: N,
  entry: Exclude<ColumnEntry<N>, string>,
  rowHeader: RowHeader,
): ReactElement {
  if ('label' in entry) return createElement(DataTable.Col, { key: entry.label, label: entry.label }, entry.content);
  const { source, suffix } = entry;
  const isRowHeader = source === rowHeader.source;
  const content = createCellContent(resource, entry, isRowHeader ? rowHeader.opens : null);
  const disableSort = entry.disableSort ?? !isSortable(resource, source);
  return (
    <RecordColumn key={source} source={source} isRowHeader={isRowHeader} disableSort={disableSort}>
      {suffix ? (
        <>
          {content} {suffix}
        </>
      ) : (
        content
      )}
    </RecordColumn>
  );
}
