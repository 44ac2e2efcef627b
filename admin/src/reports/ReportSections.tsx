import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { narrativeSections, type Report } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';

/** The narrative sections of the report that the user may read. */
export function ReportSections({ report }: { report: Report }) {
  const translate = useTranslate();
  const readable = narrativeSections.filter((section) => report[section] !== undefined);
  if (readable.length === 0) return null;
  return (
    <Section id="sections" title={translate('reports.sections')}>
      <Box component="dl" sx={{ m: 0 }}>
        {readable.map((section) => (
          <Box key={section} sx={{ mb: 1.5 }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {translate(`resources.reports.fields.${section}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, whiteSpace: 'pre-line', maxWidth: 720 }}>
              {report[section] ?? <EmptyValue />}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
