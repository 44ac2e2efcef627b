import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { useDueByClockText } from '../periods/useDueByClockText.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { StateChip } from '../resource/states/StateChip.tsx';
import { stateToneOf } from '../resource/states/stateTones.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { shownInPrint } from '../theme/shownInPrint.ts';

/** Who reports on which days, in which state; on paper with the whole name of the organisation and the day of printing. */
export function ReportHead({ report, period }: { report: Report; period: Period }) {
  const translate = useTranslate();
  const formats = useFormats();
  const dueText = useDueByClockText();
  const names = useDisplayNames();
  const today = useToday();
  const { state, firstSubmittedAt, organisationId } = report;
  const name = names.organisations.find(({ id }) => id === organisationId)?.name ?? names.organisation(organisationId);
  const stateText = translate(`resources.reports.choices.state.${state}`);
  const days = translate('reports.days', {
    number: period.number,
    from: formats.day(period.startsOn),
    until: formats.day(period.endsOn),
  });
  const submittedText =
    firstSubmittedAt === null
      ? dueText(period.dueOn)
      : translate('reports.submittedAt', { at: formats.instant(firstSubmittedAt) });
  return (
    <>
      <Box sx={{ ...hiddenInPrint, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
        <StateChip tone={stateToneOf('reports', 'state', state) ?? 'draft'} label={stateText} />
        <Typography variant="body2">{days}</Typography>
        <Typography variant="body2" color="text.secondary">
          {submittedText}
        </Typography>
      </Box>
      <Box sx={shownInPrint}>
        <Typography>{name}</Typography>
        <Typography variant="body2">{days}</Typography>
        <Typography variant="body2">
          {translate('reports.printed', { state: stateText, submitted: submittedText, day: formats.day(today) })}
        </Typography>
      </Box>
    </>
  );
}
