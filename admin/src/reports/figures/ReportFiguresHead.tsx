import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { reportColumns } from './reportColumns.ts';

/** Without remarks, what the partner says has their room. */
const widthWithoutRemarks = '26%';

interface ReportFiguresHeadProps {
  lastPeriod: Period | null;
  isNarrow: boolean;
  /** Whether remarks are written or read in a column of their own. */
  hasRemarks: boolean;
}

/** Widths and headings of the figures of a report; a telephone shows indicator and figure side by side alone. */
export function ReportFiguresHead({ lastPeriod, isNarrow, hasRemarks }: ReportFiguresHeadProps) {
  const translate = useTranslate();
  const visible = isNarrow ? reportColumns.slice(0, 1) : reportColumns;
  return (
    <>
      <colgroup>
        <col />
        {!isNarrow && <col style={{ width: '7%' }} />}
        {visible.map(({ key, width }) => (
          <col
            key={key}
            style={{ width: isNarrow ? '42%' : key === 'partnerSays' && !hasRemarks ? widthWithoutRemarks : width }}
          />
        ))}
        {!isNarrow && hasRemarks && <col style={{ width: '16%' }} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{translate('reports.heads.indicator')}</th>
          {!isNarrow && (
            <th scope="col" className="number">
              {lastPeriod === null ? translate('reports.heads.lastPeriod') : `P${lastPeriod.number}`}
            </th>
          )}
          {visible.map(({ key, isNumber }) => (
            <th key={key} scope="col" className={isNumber ? 'number' : undefined}>
              {translate(`reports.heads.${key}`)}
            </th>
          ))}
          {!isNarrow && hasRemarks && <th scope="col">{translate('reports.heads.remark')}</th>}
        </tr>
      </thead>
    </>
  );
}
