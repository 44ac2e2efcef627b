import type { ResourceWords } from '../i18n/resourceWords.ts';

export const disseminationObjectivesWords = {
  name: 'Dissemination objective |||| Dissemination objectives',
  empty:
    'No objectives yet. The lead partner writes down here what the project wants to reach, among whom, and by which kinds of activity.',
  fields: {
    id: 'Number',
    position: 'Position',
    title: 'Title',
    description: 'Description',
    targetGroups: 'Target groups',
    kinds: 'Channels',
    illustrative: 'Illustrative',
  },
} satisfies ResourceWords<'disseminationObjectives'>;
