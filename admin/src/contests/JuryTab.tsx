import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { ViewState } from '../progress/ViewState.tsx';
import { Section } from '../resource/Section.tsx';
import { AssignmentTable } from './AssignmentTable.tsx';
import { AssignRandomly } from './AssignRandomly.tsx';
import { InvitedJurors } from './InvitedJurors.tsx';
import { InviteJuror } from './InviteJuror.tsx';
import { type Judging, useJudging } from './judgingClient.ts';
import { JudgingProgress } from './JudgingProgress.tsx';
import { JurorsTable } from './JurorsTable.tsx';
import { isJudging } from './scoringOrder.ts';
import { SharedDomain } from './SharedDomain.tsx';

function Jury({ contest, judging }: { contest: Contest; judging: Judging }) {
  const translate = useTranslate();
  const isBefore = contest.state === 'draft' || contest.state === 'open';
  const mayJoin = isBefore || isJudging(contest);
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {!isBefore && (
        <Section id="progress-of-judging" title={translate('jury.howFar')}>
          <JudgingProgress contest={contest} judging={judging} />
        </Section>
      )}
      <Section id="jurors" title={translate('jury.jurors')}>
        <JurorsTable contest={contest} judging={judging} />
        {mayJoin && (
          <Stack direction="row" sx={{ mt: 1.5 }}>
            <InviteJuror contest={contest} />
          </Stack>
        )}
        <InvitedJurors contest={contest} />
      </Section>
      <Section id="assignment" title={translate('jury.assignment')}>
        {isBefore ? (
          <Typography sx={{ color: 'text.secondary' }}>{translate('jury.notYet')}</Typography>
        ) : (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            {isJudging(contest) && judging.jurors.length > 0 && <AssignRandomly contest={contest} />}
            {isJudging(contest) && <SharedDomain contest={contest} pairs={judging.sharedDomain} areGiven />}
            <div>
              <AssignmentTable contest={contest} />
            </div>
          </Box>
        )}
      </Section>
    </Box>
  );
}

/** Who judges the contest, what each has to judge, and how far that is; of scores only that they are there. */
export function JuryTab({ contest }: { contest: Contest }) {
  const asked = useJudging(contest);
  return (
    <ViewState asked={asked} height={420}>
      {() => asked.data && <Jury contest={contest} judging={asked.data} />}
    </ViewState>
  );
}
