import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { asSubject, type Contest } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useFormats } from '../resource/format.ts';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import type { JudgingStatus } from './judgingClient.ts';
import { isJudging } from '../scoring/scoringOrder.ts';
import { usePostAction } from '../resource/actions/usePostAction.ts';

const sumOverJurors = (judging: JudgingStatus, figure: 'assigned' | 'scored') =>
  judging.jurors.reduce((sum, juror) => sum + juror[figure], 0);

/** Text that lists the jurors with missing scores, and how many; empty where none is missing. */
function useOutstandingScoresText({ jurors, solutions }: JudgingStatus): string {
  const translate = useTranslate();
  const formats = useFormats();
  const jurorsWithMissingScores = jurors.filter(({ assigned, scored }) => scored < assigned);
  const names = jurorsWithMissingScores.map(({ name, assigned, scored }) =>
    translate('jury.owed', { name, count: assigned - scored }),
  );
  const parts = [
    names.length === 0 ? translate('jury.allScored') : translate('jury.unscored', { names: formats.list(names) }),
    solutions.unassigned === 0 ? '' : translate('jury.unassigned', { smart_count: solutions.unassigned }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function RemindJurorsButton({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const { isBusy, post } = usePostAction();
  if (!useAbility().can('remind', asSubject('contests', contest))) return null;
  const remind = () =>
    post<{ reminded: number }>(`/contests/${contest.id}/remind`, { version: contest.version }, ({ reminded }) => [
      reminded === 0 ? 'jury.nobodyReminded' : 'jury.reminded',
      { smart_count: reminded },
    ]);
  return (
    <Button variant="outlined" loading={isBusy} onClick={() => void remind()}>
      {translate('jury.remind')}
    </Button>
  );
}

/** Progress of the judging, with the actions to remind jurors and to end it. */
export function JudgingProgress({ contest, judging }: { contest: Contest; judging: JudgingStatus }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [scored, assigned] = [sumOverJurors(judging, 'scored'), sumOverJurors(judging, 'assigned')];
  const { total, complete } = judging.solutions;
  const outstandingText = useOutstandingScoresText(judging);
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
          {contest.judgedAt === null ? outstandingText : translate('jury.ended', { at: formats.instant(contest.judgedAt) })}
        </Typography>
      </div>
      {isJudging(contest) && (
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
          {scored < assigned && <RemindJurorsButton contest={contest} />}
          <TransitionButton resource="contests" record={contest} action="endJudging" path="end-judging" keys="jury">
            {outstandingText}
          </TransitionButton>
        </Stack>
      )}
    </Box>
  );
}
