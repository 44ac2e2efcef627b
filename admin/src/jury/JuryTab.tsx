import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { ViewState } from '../progress/views/ViewState.tsx';
import { Section } from '../resource/Section.tsx';
import { AssignmentTable } from './AssignmentTable.tsx';
import { RandomAssignmentForm } from './RandomAssignmentForm.tsx';
import { PendingJurorInvitations } from './PendingJurorInvitations.tsx';
import { InviteJurorButton } from './InviteJurorButton.tsx';
import { type JudgingStatus, useJudgingStatus } from './judgingClient.ts';
import { JudgingProgress } from './JudgingProgress.tsx';
import { JurorsTable } from './JurorsTable.tsx';
import { isJudging } from '../scoring/scoringOrder.ts';
import { SharedDomainAlert } from './SharedDomainAlert.tsx';

function JuryPanel({ contest, judging }: { contest: Contest; judging: JudgingStatus }) {
  const translate = useTranslate();
  const isBefore = contest.state === 'draft' || contest.state === 'open';
  const canAddJurors = isBefore || isJudging(contest);
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {!isBefore && (
        <Section id="progress-of-judging" title={translate('jury.howFar')}>
          <JudgingProgress contest={contest} judging={judging} />
        </Section>
      )}
      <Section id="jurors" title={translate('jury.jurors')}>
        <JurorsTable contest={contest} judging={judging} />
        {canAddJurors && (
          <Stack direction="row" sx={{ mt: 1.5 }}>
            <InviteJurorButton contest={contest} />
          </Stack>
        )}
        <PendingJurorInvitations contest={contest} />
      </Section>
      <Section id="assignment" title={translate('jury.assignment')}>
        {isBefore ? (
          <Typography sx={{ color: 'text.secondary' }}>{translate('jury.notYet')}</Typography>
        ) : (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            {isJudging(contest) && judging.jurors.length > 0 && <RandomAssignmentForm contest={contest} />}
            {isJudging(contest) && <SharedDomainAlert contest={contest} pairs={judging.sharedDomain} areAssigned />}
            <div>
              <AssignmentTable contest={contest} />
            </div>
          </Box>
        )}
      </Section>
    </Box>
  );
}

/** The jurors of the contest, their assignments and their progress, without the scores themselves. */
export function JuryTab({ contest }: { contest: Contest }) {
  const query = useJudgingStatus(contest);
  return (
    <ViewState query={query} height={420}>
      {() => query.data && <JuryPanel contest={contest} judging={query.data} />}
    </ViewState>
  );
}
