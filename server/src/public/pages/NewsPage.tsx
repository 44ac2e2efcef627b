import type { PublicNews } from '../publicNews.ts';
import { say } from '../texts/publicTexts.ts';
import { FeedLink, NewsList } from './NewsList.tsx';
import { PageLayout } from './PageLayout.tsx';
import { Pagination } from './Pagination.tsx';

interface NewsPageProps {
  results: PublicNews;
  consortium: string;
  address: string;
}

/** The page of all published news, newest first. */
export function NewsPage({ results, consortium, address }: NewsPageProps) {
  const { page, pages, total, news } = results;
  const description = say('newsText', { consortium });
  return (
    <PageLayout title={say('news')} description={description} consortium={consortium} address={address}>
      <h1>{say('news')}</h1>
      <p>
        {description} <FeedLink />
      </p>
      <section aria-labelledby="found">
        <h2 id="found">{say(total === 1 ? 'newsCount.one' : 'newsCount', { count: total })}</h2>
        {news.length === 0 ? <p>{say('noNews')}</p> : <NewsList news={news} />}
      </section>
      <Pagination page={page} pages={pages} urlOf={(number) => `/public/news${number === 1 ? '' : `?page=${number}`}`} />
    </PageLayout>
  );
}
