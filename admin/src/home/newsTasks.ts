import type { NewsItem } from '@pilotage/shared';
import { createListSearch } from '../resource/lists/listSearch.ts';
import type { HomeTask } from './homeTask.ts';

interface NewsTasksInput {
  /** News that was submitted, where the user may publish it. */
  submitted: readonly Pick<NewsItem, 'id' | 'title'>[];
  /** Own drafts that the lead partner returned. */
  returned: readonly Pick<NewsItem, 'id' | 'title'>[];
}

/** What is to be done with news: what waits for publication, then what came back. */
export const newsTasks = ({ submitted, returned }: NewsTasksInput): HomeTask[] => [
  ...(submitted.length === 0
    ? []
    : [
        {
          id: 'reviewNews',
          to:
            submitted.length === 1
              ? `/newsItems/${submitted[0]?.id}/show`
              : `/newsItems${createListSearch({ filter: { state: 'submitted' }, sort: { field: 'id', order: 'ASC' } })}`,
          key: 'reviewNews',
          params: { smart_count: submitted.length, title: submitted[0]?.title ?? '' },
          dueOn: null,
        },
      ]),
  ...returned.map(({ id, title }) => ({
    id: `returnedNews ${id}`,
    to: `/newsItems/${id}/show`,
    key: 'returnedNews',
    params: { title },
    dueOn: null,
  })),
];
