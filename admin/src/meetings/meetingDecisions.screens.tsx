import type { RaRecord } from 'react-admin';
import { defineScreens } from '../resource/screens/defineScreens.ts';

const meetingPath = ({ meetingId }: RaRecord) => `meetings/${meetingId}/show`;

/** Decisions are recorded on the page of their meeting, which lists them; their words are mended here. */
export default defineScreens('meetingDecisions', {
  edit: { fields: [{ source: 'text', minRows: 3 }], to: meetingPath, afterRemoval: meetingPath },
});
