import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { BackgroundWork } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import type { WorkKind } from './workClient.ts';

/** The done share of all phases, each of the same weight, in percent. */
function computePercent({ phase, stepsDone, steps }: BackgroundWork, phases: readonly string[]): number {
  const ofPhase = steps === null || steps === 0 ? 0 : stepsDone / steps;
  return Math.round(((phases.indexOf(phase) + ofPhase) / phases.length) * 100);
}

interface WorkProgressProps {
  kind: WorkKind;
  work: BackgroundWork;
  /** The parts of the work, in their order. */
  phases: readonly string[];
}

/** How far a work is: the part of it, its steps, and a bar over all. */
export function WorkProgress({ kind, work, phases }: WorkProgressProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { id, phase, stepsDone, steps } = work;
  const name = translate(`${kind.words}.phases.${phase}`);
  const text =
    steps === null
      ? name
      : translate('works.progress', { phase: name, done: formats.figure(stepsDone), steps: formats.figure(steps) });
  const labelId = `${kind.words}-${id}`;
  return (
    <Box sx={{ maxWidth: 480, mt: 0.5 }}>
      <Typography id={labelId} variant="body2" role="status">
        {text}
      </Typography>
      <LinearProgress variant="determinate" value={computePercent(work, phases)} aria-labelledby={labelId} />
    </Box>
  );
}
