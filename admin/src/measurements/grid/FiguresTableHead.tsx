import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';

interface FiguresTableHeadProps {
  /** Earlier periods with a column, oldest first. */
  earlierPeriods: readonly Period[];
  isNarrow: boolean;
}

const laterColumns = [
  { key: 'total', width: 104, isNumber: true },
  { key: 'target', width: 104, isNumber: true },
  { key: 'attainment', width: 132, isNumber: true },
  { key: 'state', width: 148, isNumber: false },
  { key: 'comment', width: 132, isNumber: false },
] as const;
const narrowWidths = ['auto', '38%', '25%'] as const;

/** Widths and headings of the columns; a telephone shows indicator, figure and state alone. */
export function FiguresTableHead({ earlierPeriods, isNarrow }: FiguresTableHeadProps) {
  const translate = useTranslate();
  const visibleColumns = isNarrow ? laterColumns.filter(({ key }) => key === 'state') : laterColumns;
  return (
    <>
      <colgroup>
        {isNarrow && narrowWidths.map((width) => <col key={width} style={{ width }} />)}
        {!isNarrow && (
          <>
            <col />
            {earlierPeriods.map(({ id }) => (
              <col key={id} style={{ width: 76 }} />
            ))}
            <col style={{ width: 172 }} />
            {laterColumns.map(({ key, width }) => (
              <col key={key} style={{ width }} />
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
          {visibleColumns.map(({ key, isNumber }) => (
            <th key={key} scope="col" className={isNumber ? 'number' : undefined}>
              {translate(`figures.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
