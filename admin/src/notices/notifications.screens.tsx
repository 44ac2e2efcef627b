import { defineScreens } from '../resource/screens/defineScreens.ts';
import { NoticeLink } from './NoticeLink.tsx';
import { NoticeReadState } from './NoticeReadState.tsx';
import { ReadFilter } from './ReadFilter.tsx';

export default defineScreens('notifications', {
  list: {
    sort: { field: 'id', order: 'DESC' },
    filters: [<ReadFilter key="read" source="read" alwaysOn />],
    columns: [
      { source: 'kind', content: <NoticeLink />, disableSort: true },
      'createdAt',
      { source: 'read', content: <NoticeReadState /> },
    ],
  },
});
