import { dayText, say } from '../texts/publicTexts.ts';
import type { PublicNewsItem } from '../publicNews.ts';

const excerptLength = 220;

/** The first paragraph, cut at a word where it is long. */
function excerptOf(text: string): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/);
  if (paragraph.length <= excerptLength) return paragraph;
  return `${paragraph.slice(0, excerptLength).replace(/\s+\S*$/, '')} …`;
}

/** Who published the item, and when. */
export function NewsSource({ organisation, publishedOn }: Pick<PublicNewsItem, 'organisation' | 'publishedOn'>) {
  return (
    <p className="muted">
      <time dateTime={publishedOn}>{dayText(publishedOn)}</time>
      {organisation === '' ? '' : ` · ${organisation}`}
    </p>
  );
}

interface NewsListProps {
  news: readonly PublicNewsItem[];
}

/** News as cards, newest first: title, source and the first paragraph, each in its own language. */
export function NewsList({ news }: NewsListProps) {
  return (
    <ul className="cards">
      {news.map((item) => (
        <li key={item.id} lang={item.language}>
          {item.picture && (
            <img
              className="picture"
              src={item.picture.address}
              alt={item.picture.text}
              lang={item.picture.language}
              width={item.picture.width}
              height={item.picture.height}
              loading="lazy"
            />
          )}
          <h3>
            <a href={`/public/news/${item.id}`}>{item.title}</a>
          </h3>
          <NewsSource {...item} />
          <p>{excerptOf(item.text)}</p>
        </li>
      ))}
    </ul>
  );
}

/** The way to the feed, for those who follow the news. */
export const FeedLink = () => <a href="/public/news.atom">{say('newsFeed')}</a>;
