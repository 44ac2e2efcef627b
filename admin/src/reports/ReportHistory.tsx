import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { useReportQuery } from './reportClient.ts';
import { useIndicatorNames } from './useIndicatorNames.ts';
import { useCellText } from './useCellText.ts';

function ReportDifferencesSection({ report }: { report: Report }) {
  const translate = useTranslate();
  const formats = useFormats();
  const cellText = useCellText();
  const names = useIndicatorNames(report.organisationId);
  const { data } = useReportQuery(report, 'differences', true);
  if (!data || data.since === null) return null;
  const count = data.cells.length + data.sections.length;
  return (
    <Section id="differences" title={translate('reports.differences', { at: formats.instant(data.since) })}>
      {count === 0 && <Typography>{translate('reports.noDifference')}</Typography>}
      <Box component="ul" sx={{ my: 0.5, paddingInlineStart: 2.5 }}>
        {data.cells.map((cell) => (
          <li key={cell.assignmentId}>
            {names.ofAssignment(cell.assignmentId)}: <del>{cellText(cell.old)}</del> → <ins>{cellText(cell.new)}</ins>
            {cell.new?.comment ? ` (${cell.new.comment})` : ''}
          </li>
        ))}
        {data.sections.map(({ section }) => (
          <li key={section}>
            {translate('reports.sectionChanged', { section: translate(`resources.reports.fields.${section}`) })}
          </li>
        ))}
      </Box>
    </Section>
  );
}

/** Differences from the previous submission, and the history of the report with all remarks. */
export function ReportHistory({ report }: { report: Report }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useIndicatorNames(report.organisationId);
  const { data = [], error, isPending } = useReportQuery(report, 'history', true);
  return (
    <>
      <ReportDifferencesSection report={report} />
      <Section id="steps" title={translate('reports.history')}>
        {error && <Alert severity="error">{error.message}</Alert>}
        {data.length === 0 && !error && !isPending && <Typography>{translate('reports.noSteps')}</Typography>}
        <Box component="ol" sx={{ my: 0.5, paddingInlineStart: 2.5, display: 'grid', gap: 0.75 }}>
          {data.map((event) => (
            <li key={event.at + event.action}>
              <time dateTime={event.at}>{formats.instant(event.at)}</time>{' '}
              {translate('reports.step', {
                action: translate(`resources.auditEvents.choices.action.${event.action}`),
                role: translate(`resources.auditEvents.choices.actorRole.${event.actorRole}`),
              })}
              {event.comment !== null && `: ${event.comment}`}
              {event.cells.length > 0 && (
                <ul>
                  {event.cells.map((cell) => (
                    <li key={cell.assignmentId}>
                      {names.ofAssignment(cell.assignmentId)}: {cell.comment}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </Box>
      </Section>
    </>
  );
}
