import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRefresh, useTranslate } from 'react-admin';
import type { NarrativeSection, Report } from '@pilotage/shared';
import { RestoredNote } from '../../drafts/RestoredNote.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { shownInPrint } from '../../theme/shownInPrint.ts';
import { SectionStatusText } from './SectionStatusText.tsx';
import type { SectionSaver } from './useSectionSaver.ts';
import { useSectionText } from './useSectionText.ts';

interface SectionFieldProps {
  report: Report;
  section: NarrativeSection;
  saver: SectionSaver;
}

/** One section of a report to write, with its guidance. */
export function SectionField({ report, section, saver }: SectionFieldProps) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { text, lengthProblem, restoredAt, status, write, commit, discard, overwrite } = useSectionText(report, section, saver);
  const takeTheirs = () => {
    discard();
    refresh();
  };
  return (
    <>
      <Box sx={hiddenInPrint}>
        <TextField
          id={section}
          name={section}
          multiline
          fullWidth
          minRows={3}
          label={translate(`resources.reports.fields.${section}`)}
          error={lengthProblem !== undefined}
          helperText={lengthProblem ?? translate(`reports.guidance.${section}`)}
          value={text}
          onChange={(event) => write(event.target.value)}
          onBlur={commit}
        />
        <Box role="status" sx={{ typography: 'body2', color: 'text.secondary' }}>
          <SectionStatusText status={status} onTakeTheirs={takeTheirs} onOverwrite={overwrite} />
        </Box>
        <RestoredNote at={restoredAt} onDiscard={discard} />
      </Box>
      <Box sx={shownInPrint}>
        <Typography variant="h3">{translate(`resources.reports.fields.${section}`)}</Typography>
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text === '' ? '–' : text}</Typography>
      </Box>
    </>
  );
}
