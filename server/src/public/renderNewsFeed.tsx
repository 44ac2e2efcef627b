import { Feed } from 'feed';
import { renderToStaticMarkup } from 'react-dom/server';
import { NewsFigure } from './pages/NewsFigure.tsx';
import type { PublicNewsItem } from './publicNews.ts';

interface NewsFeedParams {
  consortium: string;
  publicUrl: string;
  news: readonly PublicNewsItem[];
  /** The instant of the feed where it has no item. */
  now: string;
}

/** Readers of feeds take titles and texts for HTML: what somebody typed is escaped, and keeps its paragraphs. */
const escapeHtml = (text: string) => renderToStaticMarkup(<>{text}</>);
const renderContent = ({ text, pictures }: PublicNewsItem, publicUrl: string) =>
  renderToStaticMarkup(
    <>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {pictures.map((picture) => (
        // Readers of feeds show it at another address than the page's.
        <NewsFigure key={picture.address} picture={{ ...picture, address: `${publicUrl}${picture.address}` }} />
      ))}
    </>,
  );

/** The news as Atom (RFC 4287), newest first, each in its own language. */
export function renderNewsFeed({ consortium, publicUrl, news, now }: NewsFeedParams): string {
  const address = `${publicUrl}/public/news`;
  const feed = new Feed({
    id: address,
    link: address,
    title: consortium,
    updated: new Date(
      news
        .map(({ updatedAt }) => updatedAt)
        .toSorted()
        .at(-1) ?? now,
    ),
    copyright: '',
    feedLinks: { atom: `${address}.atom` },
  });
  for (const item of news) {
    const { id, title, organisation, publishedAt, updatedAt } = item;
    const link = `${address}/${id}`;
    const published = new Date(publishedAt);
    const content = renderContent(item, publicUrl);
    feed.addItem({
      id: link,
      link,
      title: escapeHtml(title),
      content,
      author: [{ name: organisation }],
      date: new Date(updatedAt),
      published,
    });
  }
  return feed.atom1();
}
