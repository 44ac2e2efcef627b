import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Report } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { useReportQuery } from './reportClient.ts';
import { useChecklistItems } from './useChecklistItems.ts';

/** The checklist before submission: missing, unusual, empty or unanswered items, each with a link. */
export function ReportChecks({ report, number }: { report: Report; number: number }) {
  const translate = useTranslate();
  const itemsOf = useChecklistItems(report, number);
  const { data, error } = useReportQuery(report, 'checklist', true);
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data) return null;
  const items = itemsOf(data);
  return (
    <Section id="checks" title={translate('reports.checks')}>
      <Typography>
        {translate('reports.given', { given: data.expected - data.missing.length, expected: data.expected })}
      </Typography>
      {items.length === 0 && <Typography>{translate('reports.allThere')}</Typography>}
      <Box component="ul" sx={{ my: 0.5, paddingInlineStart: 2.5 }}>
        {items.map(({ key, to, text }) => (
          <Box component="li" key={key} sx={{ py: 0.25 }}>
            <Link component={RouterLink} to={to}>
              {text}
            </Link>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
