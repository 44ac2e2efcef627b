import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { useEvidenceCounts } from '../../discussion/evidence/useEvidence.ts';
import { TotalsNote } from '../../measurements/TotalsNote.tsx';
import { PeriodFigures } from '../../measurements/PeriodFigures.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { shownInPrint } from '../../theme/shownInPrint.ts';
import { ReportRemarks } from '../ReportRemarks.tsx';
import { ReportFiguresTable } from './ReportFiguresTable.tsx';
import type { ReportFiguresPage } from './useReportFigures.ts';

interface WrittenFiguresProps {
  report: Report;
  page: ReportFiguresPage;
  period: Period;
}

/** The figures of a report that is written: the grid of the figures page; on paper the table that everybody reads. */
export function WrittenFigures({ report, page, period }: WrittenFiguresProps) {
  const translate = useTranslate();
  const evidence = useEvidenceCounts(period.id);
  const { figuresData, periods, expected, figures, lastPeriod, refetch } = page;
  if (!figuresData) return null;
  return (
    <>
      <Box sx={hiddenInPrint}>
        {report.state === 'reopened' && <ReportRemarks report={report} />}
        <PeriodFigures
          figuresData={figuresData}
          period={period}
          periods={periods}
          expected={expected}
          report={report}
          onDone={refetch}
        />
      </Box>
      <Box sx={shownInPrint}>
        <ReportFiguresTable
          label={translate('reports.figures')}
          figures={figures}
          lastPeriod={lastPeriod}
          draft={null}
          evidence={evidence}
          isTarget={false}
          onOpen={() => undefined}
        />
        <TotalsNote figuresData={figuresData} rows={figures.map(({ row }) => row)} />
      </Box>
    </>
  );
}
