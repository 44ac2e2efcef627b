import { useTranslate } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { EntryTable } from '../../grid/EntryTable.tsx';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { columnWidthOf } from './columnWidthOf.ts';
import type { TargetKey } from './readFillKey.ts';
import { TargetTableRow } from './TargetTableRow.tsx';

interface TargetsTableProps {
  rows: readonly TargetRow[];
  organisations: readonly Organisation[];
  nameOf: (row: TargetRow, organisationId: number) => string;
  outbox: TargetOutbox;
  resets: ReadonlyMap<string, number>;
  /** Whether the last column adds up the rows. */
  showsSum: boolean;
  onKey: (key: TargetKey, cell: TargetCell) => void;
}

/** Targets as a table: a row for each indicator, a column for each organisation. */
export function TargetsTable(props: TargetsTableProps) {
  const { rows, organisations, showsSum } = props;
  const translate = useTranslate();
  const shape = [organisations.length === 1 ? 'single' : '', rows.length < 3 ? 'short' : ''].join(' ').trim();
  return (
    <EntryTable aria-label={translate('targets.title')} className={shape}>
      <thead>
        <tr>
          <th scope="col">{translate('resources.assignments.fields.indicatorId')}</th>
          {organisations.map(({ id, name, shortName }) => (
            <th key={id} scope="col" className="number" title={name} style={{ width: columnWidthOf(shortName ?? name) }}>
              <span>{shortName ?? name}</span>
            </th>
          ))}
          {showsSum && (
            <th scope="col" className="number sum" style={{ width: columnWidthOf('') }}>
              {translate('targets.sum')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TargetTableRow key={row.key} {...props} row={row} />
        ))}
      </tbody>
    </EntryTable>
  );
}
