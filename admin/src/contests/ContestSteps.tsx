import { useState } from 'react';
import Box from '@mui/material/Box';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { beforeOpening, type Contest, contestChecklist, contestMachine } from '@pilotage/shared';
import { StateStep } from '../resource/StateStep.tsx';
import { useCriteria } from './useCriteria.ts';

/** What has to be there before the contest opens: for each thing whether it is, and what is wrong with it. */
function Checklist({ problems }: { problems: ReturnType<typeof beforeOpening> }) {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={translate('contests.checklist')} sx={{ mb: 1 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {contestChecklist.map((item) => {
          const problem = problems[item];
          const field = translate(`resources.contests.fields.${item}`);
          const said = !problem ? 'there' : problem.code === 'contests.needed' ? 'missing' : 'problem';
          const why = problem ? translate(`contests.problems.${problem.code}`, { _: '' }) : '';
          return (
            <Box component="li" key={item} sx={{ display: 'flex', gap: 1, color: problem ? 'text.primary' : 'text.secondary' }}>
              <span aria-hidden="true">{problem ? '○' : '✓'}</span>
              {translate(`contests.${said}`, { field, why })}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

/** What keeps a draft from being opened, and the step itself. */
function Opening({ contest, now }: { contest: Contest; now: string }) {
  const { canAccess: opens } = useCanAccess({ resource: 'contests', action: 'update', record: contest });
  const { data: criteria = [], isPending } = useCriteria(contest.id);
  const problems = beforeOpening({ contest, criteria, now });
  const isReady = !isPending && Object.keys(problems).length === 0;
  return (
    <div>
      {opens && !isPending && <Checklist problems={problems} />}
      <StateStep resource="contests" record={contest} action="open" keys="contests" disabled={!isReady} />
    </div>
  );
}

/** The step from being written to being judged that the contest's state allows; what comes later stands with jury and result. */
export function ContestSteps() {
  const contest = useRecordContext<Contest>();
  // As long as the page is open: the server decides by its own clock.
  const [now] = useState(() => new Date().toISOString());
  if (!contest) return null;
  if (contestMachine.find(contest.state, 'open')) return <Opening contest={contest} now={now} />;
  const isOver = contest.closesAt !== null && contest.closesAt < now;
  if (!contestMachine.find(contest.state, 'close') || !isOver) return null;
  return (
    <div>
      <StateStep resource="contests" record={contest} action="close" keys="contests" />
    </div>
  );
}
