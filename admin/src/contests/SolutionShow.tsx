import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Labeled, Show, useCanAccess, useGetOne, useRecordContext, useTranslate } from 'react-admin';
import type { Contest, Solution } from '@pilotage/shared';
import { AskToWork } from '../cooperations/AskToWork.tsx';
import { ContinueAsPilot } from '../cooperations/ContinueAsPilot.tsx';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { IllustrativeMark } from '../resource/IllustrativeMark.tsx';
import { InstantField } from '../resource/InstantField.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { Loading } from '../shell/Loading.tsx';
import { ApplicantCard } from './ApplicantCard.tsx';
import { AwardField } from './AwardField.tsx';
import { ExcludeSolution } from './ExcludeSolution.tsx';
import { JurorsOfSolution } from './JurorsOfSolution.tsx';
import { SolutionFacts } from './SolutionFacts.tsx';
import { SolutionWords } from './SolutionWords.tsx';
import { useCriteria } from './useCriteria.ts';

function Facts({ solution, contest }: { solution: Solution; contest: Contest }) {
  const { canAccess: readsOrganisations } = useCanAccess({ resource: 'organisations', action: 'read' });
  const { canAccess: readsPilots } = useCanAccess({ resource: 'pilots', action: 'read' });
  return (
    <SolutionFacts solution={solution} contest={contest}>
      <Labeled source="receivedAt">
        <InstantField source="receivedAt" />
      </Labeled>
      {readsOrganisations && typeof solution.affiliationId === 'number' && (
        <Labeled source="affiliationId">
          <ReferredField source="affiliationId" reference="organisations" />
        </Labeled>
      )}
      <Labeled source="place">
        <AwardField />
      </Labeled>
      {readsPilots && solution.pilotId !== null && (
        <Labeled source="pilotId">
          <ReferredField source="pilotId" reference="pilots" />
        </Labeled>
      )}
    </SolutionFacts>
  );
}

/** A solution with its words apart from who sent it, and for its organiser with who judges it. */
function Parts() {
  const solution = useRecordContext<Solution>();
  const translate = useTranslate();
  const { data: contest } = useGetOne<Contest>('contests', { id: solution?.contestId ?? 0 }, { enabled: solution !== undefined });
  const { data: criteria = [] } = useCriteria(solution?.contestId);
  if (!solution || !contest) return <Loading />;
  return (
    <Box sx={{ display: 'grid', gap: 3, p: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <Stack direction="row" sx={{ gap: 1 }}>
          <ChoiceText source="state" keys="solutions.states" />
          {contest.illustrative && <IllustrativeMark always />}
        </Stack>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          <ContinueAsPilot solution={solution} />
          <AskToWork solution={solution} />
          <ExcludeSolution solution={solution} contest={contest} />
        </Stack>
      </Stack>
      {solution.exclusion !== null && solution.state === 'excluded' && (
        <Alert severity="info">{translate('solutions.excludedFor', { reason: solution.exclusion })}</Alert>
      )}
      <Facts solution={solution} contest={contest} />
      <SolutionWords solution={solution} contest={contest} criteria={criteria} />
      <JurorsOfSolution solution={solution} contest={contest} criteria={criteria} />
      <ApplicantCard solution={solution} contest={contest} />
    </Box>
  );
}

export default function SolutionShow() {
  return (
    <Show>
      <Parts />
    </Show>
  );
}
