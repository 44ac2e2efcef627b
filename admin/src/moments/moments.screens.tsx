import { defineScreens } from '../resource/screens/defineScreens.ts';
import { MomentLink } from './MomentLink.tsx';
import { MomentTimeInput } from './MomentTimeInput.tsx';

export default defineScreens('moments', {
  list: { sort: { field: 'asOf', order: 'DESC' }, filters: ['q'], columns: ['name', 'asOf', 'meetingId', 'note'] },
  create: {
    fields: [
      { source: 'name', helperText: 'moments.nameHelp' },
      <MomentTimeInput key="asOf" />,
      'meetingId',
      { source: 'note', minRows: 3 },
    ],
  },
  edit: {
    fields: [
      { source: 'name', helperText: 'moments.nameHelp' },
      { source: 'note', minRows: 3 },
    ],
  },
  show: ['name', 'asOf', 'meetingId', 'note', <MomentLink key="compare" />],
});
