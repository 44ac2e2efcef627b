import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { narrativeSections, type Period, type Report } from '@pilotage/shared';
import { EmptyValue } from '../../resource/fields/EmptyValue.tsx';
import { Section } from '../../resource/Section.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { SectionField } from './SectionField.tsx';
import type { SectionSaver } from './useSectionSaver.ts';

interface ReportWordsProps {
  report: Report;
  lastPeriod: Period | null;
  /** Of a report that the user writes. */
  saver: SectionSaver | null;
}

const readStyles = { m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: 720 } as const;
const sectionStyles = {
  display: 'grid',
  gap: { xs: 1, md: 3 },
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 720px) minmax(0, 1fr)' },
  alignItems: 'start',
  '@media print': { display: 'block' },
} as const;

/** The sections of a report that the user may read, each beside what it said in the period before. */
export function ReportWords({ report, lastPeriod, saver }: ReportWordsProps) {
  const translate = useTranslate();
  const { data: reports = [] } = useGetList<Report>('reports', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'id', order: 'ASC' },
    filter: { organisationId: report.organisationId },
  });
  const last = reports.find(({ periodId }) => periodId === lastPeriod?.id);
  return (
    <Section id="sections" title={translate('reports.sections')}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {narrativeSections.map((section) => {
          const lastText = last?.[section] ?? null;
          return (
            <Box key={section} sx={sectionStyles}>
              <div>
                {saver ? (
                  <SectionField report={report} section={section} saver={saver} />
                ) : (
                  <>
                    <Typography variant="h3">{translate(`resources.reports.fields.${section}`)}</Typography>
                    <Typography id={section} sx={readStyles}>
                      {report[section] ?? <EmptyValue />}
                    </Typography>
                  </>
                )}
              </div>
              {lastText !== null && lastPeriod !== null && (
                <Box
                  component="details"
                  open={saver !== null}
                  sx={{ ...hiddenInPrint, color: 'text.secondary', fontSize: '0.875rem' }}
                >
                  <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24 }}>
                    {translate('reports.lastText', {
                      section: translate(`resources.reports.fields.${section}`),
                      number: lastPeriod.number,
                    })}
                  </Box>
                  <Typography variant="body2" sx={{ ...readStyles, mt: 0.5 }}>
                    {lastText}
                  </Typography>
                </Box>
              )}
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
