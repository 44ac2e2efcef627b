import Box from '@mui/material/Box';
import { useRecordContext, useTranslate } from 'react-admin';
import { hasVersions, openWorkPlanStates, type WorkPlanItem } from '@pilotage/shared';
import { Attachments } from '../discussion/evidence/Attachments.tsx';

/** The files of a deliverable or an output by version. New ones belong to the version that is submitted next. */
export function WorkPlanFiles() {
  const item = useRecordContext<WorkPlanItem>();
  const translate = useTranslate();
  if (!item || !hasVersions(item)) return null;
  const { id, state, submittedVersion, responsibleOrganisationId: organisationId } = item;
  const isOpen = openWorkPlanStates.some((each) => each === state);
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <Attachments
        subject={{ subject: 'workPlanItems', subjectId: id, organisationId }}
        lock={isOpen ? null : translate('workPlan.filesLocked')}
        level="h2"
        isRemovable={({ fileVersion }) => (fileVersion ?? 0) > (submittedVersion ?? 0)}
      />
    </Box>
  );
}
