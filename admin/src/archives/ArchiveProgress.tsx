import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type Archive, archivePhases } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** The done share of all phases, each of the same weight, in percent. */
function computePercent({ phase, stepsDone, steps }: Archive): number {
  const ofPhase = steps === null || steps === 0 ? 0 : stepsDone / steps;
  return Math.round(((archivePhases.indexOf(phase) + ofPhase) / archivePhases.length) * 100);
}

/** How far an archive is: the part of the work, its steps, and a bar over all. */
export function ArchiveProgress({ archive }: { archive: Archive }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { phase, stepsDone, steps } = archive;
  const name = translate(`archives.phases.${phase}`);
  const text =
    steps === null
      ? name
      : translate('archives.progress', { phase: name, done: formats.figure(stepsDone), steps: formats.figure(steps) });
  return (
    <Box sx={{ maxWidth: 480, mt: 0.5 }}>
      <Typography id={`archive-${archive.id}`} variant="body2">
        {text}
      </Typography>
      <LinearProgress variant="determinate" value={computePercent(archive)} aria-labelledby={`archive-${archive.id}`} />
    </Box>
  );
}
