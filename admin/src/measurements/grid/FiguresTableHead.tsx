import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { type FiguresTableLayout, laterColumns } from './figuresTableLayout.ts';

interface FiguresTableHeadProps {
  /** Earlier periods with a column, oldest first. */
  earlierPeriods: readonly Period[];
  layout: FiguresTableLayout;
}

const narrowWidths = ['auto', '38%', '25%'] as const;

/** Widths and headings of the columns; a telephone shows indicator, figure and state alone. */
export const FiguresTableHead = memo(function FiguresTableHead({ earlierPeriods, layout }: FiguresTableHeadProps) {
  const translate = useTranslate();
  const isNarrow = layout === 'narrow';
  const visibleColumns = laterColumns[layout];
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
            {visibleColumns.map(({ key, width }) => (
              <col key={key} style={{ width }} />
            ))}
          </>
        )}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{translate('figures.indicator')}</th>
          {earlierPeriods.map((each) => (
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
});
