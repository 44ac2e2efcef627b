import { historyTab } from '../resource/related/historyTab.tsx';
import { LastReturn } from '../resource/returns/LastReturn.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { NewsPictures } from './NewsPictures.tsx';
import { newsTabs } from './newsTabs.ts';
import { NewsTexts } from './NewsTexts.tsx';
import { NewsTransitions } from './NewsTransitions.tsx';
import { PicturesInput } from './PicturesInput.tsx';
import { TranslationsInput } from './TranslationsInput.tsx';

const isDraft = ({ state }: Readonly<Record<string, unknown>>) => state === 'draft';

export default defineScreens('newsItems', {
  list: {
    sort: { field: 'publishedAt', order: 'DESC' },
    filters: ['q', 'audience', 'language'],
    tabs: newsTabs,
    columns: ['title', 'organisationId', 'audience', 'state', { source: 'publishedAt', emptyText: 'news.notPublished' }],
  },
  form: {
    fields: [
      'title',
      { source: 'text', minRows: 8, helperText: 'news.textHelp' },
      'language',
      { source: 'audience', helperText: 'news.audienceHelp' },
      <TranslationsInput key="translations" />,
      <PicturesInput key="pictures" />,
    ],
    lock: (record) => (isDraft(record) ? null : 'news.locked'),
    isRemovable: isDraft,
    to: ({ id }) => `newsItems/${id}/show`,
  },
  show: {
    fields: [
      <LastReturn key="lastReturn" resource="newsItems" />,
      'state',
      'organisationId',
      'audience',
      { source: 'publishedAt', emptyText: 'news.notPublished' },
      <NewsTransitions key="transitions" />,
      <NewsTexts key="texts" />,
      <NewsPictures key="pictures" />,
    ],
    tabs: [historyTab('newsItems')],
  },
});
