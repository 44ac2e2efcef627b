import { useState } from 'react';
import Box from '@mui/material/Box';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { validateOpening, type Contest, contestChecklist, contestMachine } from '@pilotage/shared';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import { useCriteria } from './useCriteria.ts';

/** The requirements for opening the contest: each with whether it is met, and what is wrong. */
function OpeningChecklist({ problems }: { problems: ReturnType<typeof validateOpening> }) {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={translate('contests.checklist')} sx={{ mb: 1 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {contestChecklist.map((item) => {
          const problem = problems[item];
          const field = translate(`resources.contests.fields.${item}`);
          const status = !problem ? 'there' : problem.code === 'contests.needed' ? 'missing' : 'problem';
          const reason = problem ? translate(`contests.problems.${problem.code}`, { _: '' }) : '';
          return (
            <Box component="li" key={item} sx={{ display: 'flex', gap: 1, color: problem ? 'text.primary' : 'text.secondary' }}>
              <span aria-hidden="true">{problem ? '○' : '✓'}</span>
              {translate(`contests.${status}`, { field, why: reason })}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

/** The unmet requirements of a draft, and the button to open it. */
function OpenContestTransition({ contest, now }: { contest: Contest; now: string }) {
  const { canAccess: canOpen } = useCanAccess({ resource: 'contests', action: 'update', record: contest });
  const { data: criteria = [], isPending } = useCriteria(contest.id);
  const problems = validateOpening({ contest, criteria, now });
  const isReady = !isPending && Object.keys(problems).length === 0;
  return (
    <div>
      {canOpen && !isPending && <OpeningChecklist problems={problems} />}
      <TransitionButton resource="contests" record={contest} action="open" keys="contests" disabled={!isReady} />
    </div>
  );
}

/** The transitions from draft to judging that the state allows; later ones are in the tabs for jury and result. */
export function ContestTransitions() {
  const contest = useRecordContext<Contest>();
  // Evaluated once a render: the server decides by its own clock.
  const [now] = useState(() => new Date().toISOString());
  if (!contest) return null;
  if (contestMachine.find(contest.state, 'open')) return <OpenContestTransition contest={contest} now={now} />;
  const isOver = contest.closesAt !== null && contest.closesAt < now;
  if (!contestMachine.find(contest.state, 'close') || !isOver) return null;
  return (
    <div>
      <TransitionButton resource="contests" record={contest} action="close" keys="contests" />
    </div>
  );
}
