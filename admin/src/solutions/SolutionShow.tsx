import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Labeled, Show, useCanAccess, useGetOne, useRecordContext, useTranslate } from 'react-admin';
import type { Contest, Solution } from '@pilotage/shared';
import { RequestCooperationButton } from '../cooperations/RequestCooperationButton.tsx';
import { CreatePilotButton } from '../cooperations/CreatePilotButton.tsx';
import { PageState } from '../resource/states/PageState.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { InstantField } from '../resource/fields/InstantField.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { Loading } from '../shell/pages/Loading.tsx';
import { ApplicantCard } from './ApplicantCard.tsx';
import { AwardField } from './AwardField.tsx';
import { ExcludeSolutionButton } from './ExcludeSolutionButton.tsx';
import { SolutionJury } from '../jury/SolutionJury.tsx';
import { SolutionFacts } from './SolutionFacts.tsx';
import { SolutionContent } from './SolutionContent.tsx';
import { useCriteria } from '../contests/useCriteria.ts';

function SolutionDetails({ solution, contest }: { solution: Solution; contest: Contest }) {
  const { canAccess: canReadOrganisations } = useCanAccess({ resource: 'organisations', action: 'read' });
  const { canAccess: canReadPilots } = useCanAccess({ resource: 'pilots', action: 'read' });
  return (
    <SolutionFacts solution={solution} contest={contest}>
      <Labeled source="receivedAt">
        <InstantField source="receivedAt" />
      </Labeled>
      {canReadOrganisations && typeof solution.affiliationId === 'number' && (
        <Labeled source="affiliationId">
          <ReferenceNameField source="affiliationId" reference="organisations" />
        </Labeled>
      )}
      <Labeled source="place">
        <AwardField />
      </Labeled>
      {canReadPilots && solution.pilotId !== null && (
        <Labeled source="pilotId">
          <ReferenceNameField source="pilotId" reference="pilots" />
        </Labeled>
      )}
    </SolutionFacts>
  );
}

/** Page of a solution. The applicant has a separate card; the organiser also sees the jurors of the solution. */
function SolutionPage() {
  const solution = useRecordContext<Solution>();
  const translate = useTranslate();
  const { data: contest } = useGetOne<Contest>('contests', { id: solution?.contestId ?? 0 }, { enabled: solution !== undefined });
  const { data: criteria = [] } = useCriteria(solution?.contestId);
  if (!solution || !contest) return <Loading />;
  return (
    <Box sx={{ display: 'grid', gap: 3, p: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <Stack direction="row" sx={{ gap: 1 }}>
          <PageState source="state" />
          {contest.illustrative && <IllustrativeMark always />}
        </Stack>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          <CreatePilotButton solution={solution} />
          <RequestCooperationButton solution={solution} />
          <ExcludeSolutionButton solution={solution} contest={contest} />
        </Stack>
      </Stack>
      {solution.exclusion !== null && solution.state === 'excluded' && (
        <Alert severity="info">{translate('solutions.excludedFor', { reason: solution.exclusion })}</Alert>
      )}
      <SolutionDetails solution={solution} contest={contest} />
      <SolutionContent solution={solution} contest={contest} criteria={criteria} />
      <SolutionJury solution={solution} contest={contest} criteria={criteria} />
      <ApplicantCard solution={solution} contest={contest} />
    </Box>
  );
}

export default function SolutionShow() {
  return (
    <Show>
      <SolutionPage />
    </Show>
  );
}
