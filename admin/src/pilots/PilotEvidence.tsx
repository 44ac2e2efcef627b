import Box from '@mui/material/Box';
import { useRecordContext } from 'react-admin';
import type { Pilot } from '@pilotage/shared';
import { DiscussionPanel } from '../discussion/DiscussionPanel.tsx';

/** Files and discussion of a pilot. */
export function PilotEvidence() {
  const pilot = useRecordContext<Pilot>();
  if (!pilot) return null;
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 720 }}>
      <DiscussionPanel
        subject={{ subject: 'pilots', subjectId: pilot.id, organisationId: pilot.organisationId }}
        lock={null}
        level="h2"
      />
    </Box>
  );
}
