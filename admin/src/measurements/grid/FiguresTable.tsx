import { useMemo } from 'react';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import type { EvidenceCount } from '../../discussion/evidence/useEvidence.ts';
import { FigureTableRow } from './FigureTableRow.tsx';
import { FiguresTableHead } from './FiguresTableHead.tsx';
import { countColumns, type FiguresTableLayout } from './figuresTableLayout.ts';
import { StyledFiguresTable } from './styles/StyledFiguresTable.tsx';
import type { FigureRow } from '../rows/figureRow.ts';
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
  /** Whether the panel of a row stands beside the table. */
  isPanelBeside?: boolean;
  onOpen: (assignmentId: number, at?: 'evidence') => void;
}

/** The figures of one period as a table: a row for each assignment, with this period's figure editable in place. */
export function FiguresTable(props: FiguresTableProps) {
  const { period, periods, groups, nameOf, outbox, isOverdue, pasteCounts, evidence, isPanelBeside = false, onOpen } = props;
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('xl'));
  const layout: FiguresTableLayout = isNarrow ? 'narrow' : isPanelBeside ? 'compact' : 'full';
  const earlierCount = isNarrow ? 0 : isWide && layout === 'full' ? 2 : 1;
  const earlierPeriods = useMemo(() => {
    const earlier = periods.filter((each) => each.number < period.number);
    return earlier.slice(Math.max(0, earlier.length - earlierCount));
  }, [periods, period.number, earlierCount]);
  return (
    <StyledFiguresTable aria-label={translate('figures.title', { number: period.number })}>
      <FiguresTableHead earlierPeriods={earlierPeriods} layout={layout} />
      {groups.map(({ key, rows }) => (
        <tbody key={key}>
          {key !== 'consortium' && (
            <tr className="group">
              <th scope="rowgroup" colSpan={countColumns(layout, earlierPeriods)}>
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
              layout={layout}
              isOverdue={isOverdue}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      ))}
    </StyledFiguresTable>
  );
}
