import { useMemo } from 'react';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import type { EvidenceCount } from '../../discussion/evidence/useEvidence.ts';
import { FigureTableRow } from './FigureTableRow.tsx';
import { StyledFiguresTable } from './StyledFiguresTable.tsx';
import type { FigureRow } from '../rows/createFigureRows.ts';
import type { FigureRowGroup } from '../rows/groupFigureRows.ts';
import type { Outbox } from '../outbox/Outbox.ts';

interface FiguresTableProps {
  period: Period;
  periods: readonly Period[];
  groups: readonly FigureRowGroup[];
  nameOf: (row: FigureRow) => string;
  outbox: Outbox;
  isOverdue: boolean;
  /** Number of pastes that filled each row. */
  pasteCounts: ReadonlyMap<number, number>;
  /** By measurement. */
  evidence: ReadonlyMap<number, EvidenceCount>;
  onOpen: (assignmentId: number, at?: 'evidence') => void;
}

const textColumns: ReadonlySet<string> = new Set(['state', 'comment']);
const columnWidths = { narrow: ['auto', '38%', '25%'], after: [104, 104, 132, 148, 132] } as const;

/** The figures of one period as a table: a row for each assignment, with this period's figure editable in place. */
export function FiguresTable(props: FiguresTableProps) {
  const { period, periods, groups, nameOf, outbox, isOverdue, pasteCounts, evidence, onOpen } = props;
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  const earlierPeriods = useMemo(
    () => periods.filter((each) => each.number < period.number).slice(isWide ? -2 : -1),
    [periods, period.number, isWide],
  );
  const laterColumns = ['total', 'target', 'attainment', 'state', 'comment'] as const;
  const columns = isNarrow ? 3 : 7 + earlierPeriods.length;
  return (
    <StyledFiguresTable aria-label={translate('figures.title', { number: period.number })}>
      <colgroup>
        {isNarrow && columnWidths.narrow.map((width) => <col key={width} style={{ width }} />)}
        {!isNarrow && (
          <>
            <col />
            {earlierPeriods.map(({ id }) => (
              <col key={id} style={{ width: 76 }} />
            ))}
            <col style={{ width: 172 }} />
            {laterColumns.map((key, at) => (
              <col key={key} style={{ width: columnWidths.after[at] }} />
            ))}
          </>
        )}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{translate('figures.indicator')}</th>
          {!isNarrow &&
            earlierPeriods.map((each) => (
              <th key={each.id} scope="col" className="number">
                P{each.number}
              </th>
            ))}
          <th scope="col" className="now">
            {translate('figures.now')}
          </th>
          {(isNarrow ? (['state'] as const) : laterColumns).map((key) => (
            <th key={key} scope="col" className={textColumns.has(key) ? undefined : 'number'}>
              {translate(`figures.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, rows }) => (
        <tbody key={key}>
          {key !== 'consortium' && (
            <tr className="group">
              <th scope="rowgroup" colSpan={columns}>
                {translate(`figures.groups.${key}`)}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <FigureTableRow
              key={row.assignment.id}
              row={row}
              name={nameOf(row)}
              period={period}
              earlierPeriods={earlierPeriods}
              outbox={outbox}
              pasteCount={pasteCounts.get(row.assignment.id) ?? 0}
              evidence={row.cell ? evidence.get(row.cell.id) : undefined}
              isNarrow={isNarrow}
              isOverdue={isOverdue}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      ))}
    </StyledFiguresTable>
  );
}
