import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { asSubject, type Contest } from '@pilotage/shared';
import { useAbility } from '../access/session.ts';
import { useFormats } from '../resource/format.ts';
import { StateStep } from '../resource/StateStep.tsx';
import type { Judging } from './judgingClient.ts';
import { isJudging } from './scoringOrder.ts';
import { useStep } from './useStep.ts';

const sumOf = (judging: Judging, figure: 'assigned' | 'scored') => judging.jurors.reduce((sum, juror) => sum + juror[figure], 0);

/** Who still owes how many scores, in words; empty where nobody does. */
function useOwed({ jurors, solutions }: Judging): string {
  const translate = useTranslate();
  const formats = useFormats();
  const owing = jurors.filter(({ assigned, scored }) => scored < assigned);
  const names = owing.map(({ name, assigned, scored }) => translate('jury.owed', { name, count: assigned - scored }));
  const parts = [
    names.length === 0 ? translate('jury.allScored') : translate('jury.unscored', { names: formats.list(names) }),
    solutions.unassigned === 0 ? '' : translate('jury.unassigned', { smart_count: solutions.unassigned }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function Remind({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const { isBusy, take } = useStep();
  if (!useAbility().can('remind', asSubject('contests', contest))) return null;
  const remind = () =>
    take<{ reminded: number }>(`/contests/${contest.id}/remind`, { version: contest.version }, ({ reminded }) => [
      reminded === 0 ? 'jury.nobodyReminded' : 'jury.reminded',
      { smart_count: reminded },
    ]);
  return (
    <Button variant="outlined" loading={isBusy} onClick={() => void remind()}>
      {translate('jury.remind')}
    </Button>
  );
}

/** How far the judging is, with the ways to hasten and to end it. */
export function JudgingProgress({ contest, judging }: { contest: Contest; judging: Judging }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [scored, assigned] = [sumOf(judging, 'scored'), sumOf(judging, 'assigned')];
  const { total, complete } = judging.solutions;
  const owed = useOwed(judging);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <div>
        <Typography id="judging-progress" sx={{ fontWeight: 650 }}>
          {translate('jury.progress', { scored, assigned, complete, total })}
        </Typography>
        <LinearProgress
          variant="determinate"
          value={assigned === 0 ? 0 : (100 * scored) / assigned}
          aria-labelledby="judging-progress"
          sx={{ height: 6, borderRadius: 3, my: 1, maxWidth: 480 }}
        />
        <Typography sx={{ color: 'text.secondary' }}>
          {contest.judgedAt === null ? owed : translate('jury.ended', { at: formats.instant(contest.judgedAt) })}
        </Typography>
      </div>
      {isJudging(contest) && (
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
          {scored < assigned && <Remind contest={contest} />}
          <StateStep resource="contests" record={contest} action="endJudging" path="end-judging" keys="jury">
            {owed}
          </StateStep>
        </Stack>
      )}
    </Box>
  );
}
