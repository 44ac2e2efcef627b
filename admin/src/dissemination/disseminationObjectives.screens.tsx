import { defineScreens } from '../resource/screens/defineScreens.ts';

export default defineScreens('disseminationObjectives', {
  list: { sort: { field: 'id', order: 'DESC' }, filters: ['q'], columns: ['title', 'position', 'organisationId'] },
  form: ['title', 'description', 'position'],
  show: ['title', 'description', 'position', 'organisationId'],
});
