import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Report } from '@pilotage/shared';
import { useFindingText } from '../checks/useFindingText.ts';
import { Section } from '../resource/Section.tsx';
import { useReportAnswer } from './reportClient.ts';
import { useIndicatorNames } from './useIndicatorNames.ts';

/** What is missing, odd, empty or unanswered before a report is handed in; each leads to its place. */
export function ReportChecks({ report, number }: { report: Report; number: number }) {
  const translate = useTranslate();
  const names = useIndicatorNames(report.organisationId);
  const finding = useFindingText();
  const { data, error } = useReportAnswer(report, 'checklist', true);
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data) return null;
  const cell = (assignmentId: number) => `/figures?period=${number}#figure-${assignmentId}`;
  const lines = [
    ...data.unanswered.map(({ assignmentId, comment }) => ({
      key: `unanswered ${assignmentId}`,
      to: cell(assignmentId),
      text: translate('reports.unanswered', { indicator: names.ofAssignment(assignmentId), comment }),
    })),
    ...data.missing.map((id) => ({
      key: `missing ${id}`,
      to: cell(id),
      text: translate('reports.missing', { indicator: names.ofAssignment(id) }),
    })),
    ...data.findings.flatMap((found) => {
      const indicator = names.indicatorOf(found.assignmentId);
      if (!indicator) return [];
      const text = `${finding.found(found, indicator)} ${finding.asked(found)}`;
      return [
        {
          key: `check ${found.checkId} ${found.assignmentId}`,
          to: cell(found.assignmentId),
          text: translate('reports.finding', { indicator: indicator.name, found: text }),
        },
      ];
    }),
    ...data.warnings.map(({ assignmentId, odd, hasComment }) => ({
      key: `odd ${assignmentId}`,
      to: cell(assignmentId),
      text: translate(hasComment ? 'reports.warning' : 'reports.warningSilent', {
        indicator: names.ofAssignment(assignmentId),
        why: odd.map((each) => translate(`reports.odd.${each}`)).join(', '),
      }),
    })),
    ...data.emptySections.map((section) => ({
      key: section,
      to: `/reports/${report.id}#${section}`,
      text: translate('reports.emptySection', { section: translate(`resources.reports.fields.${section}`) }),
    })),
  ];
  return (
    <Section id="checks" title={translate('reports.checks')}>
      <Typography>
        {translate('reports.given', { given: data.expected - data.missing.length, expected: data.expected })}
      </Typography>
      {lines.length === 0 && <Typography>{translate('reports.allThere')}</Typography>}
      <Box component="ul" sx={{ my: 0.5, paddingInlineStart: 2.5 }}>
        {lines.map(({ key, to, text }) => (
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
