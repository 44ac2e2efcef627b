import type { PublicNewsItem } from '../publicNews.ts';
import { languageName, say } from '../texts/publicTexts.ts';
import { NewsFigure } from './NewsFigure.tsx';
import { NewsSource } from './NewsList.tsx';
import { PageLayout } from './PageLayout.tsx';

interface NewsItemPageProps {
  item: PublicNewsItem;
  consortium: string;
  address: string;
}

/** The ways to the item in its other languages, each named in its own. */
function Translations({ id, language, languages }: Pick<PublicNewsItem, 'id' | 'language' | 'languages'>) {
  if (languages.length < 2) return null;
  return (
    <nav aria-label={say('languages')} className="languages">
      {languages.map((each) =>
        each === language ? (
          <strong key={each} lang={each} aria-current="page">
            {languageName(each)}
          </strong>
        ) : (
          <a key={each} lang={each} hrefLang={each} href={`/public/news/${id}?language=${each}`}>
            {languageName(each)}
          </a>
        ),
      )}
    </nav>
  );
}

/** The page of one news item. */
export function NewsItemPage({ item, consortium, address }: NewsItemPageProps) {
  const { title, text, language, pictures } = item;
  const [lead, ...more] = pictures;
  return (
    <PageLayout title={title} description={text} consortium={consortium} address={address}>
      <Translations {...item} />
      <article lang={language}>
        <h1>{title}</h1>
        <NewsSource {...item} />
        {lead && <NewsFigure picture={lead} />}
        <p className="told">{text}</p>
        {more.length > 0 && (
          <div className="pictures">
            {more.map((picture) => (
              <NewsFigure key={picture.address} picture={picture} loading="lazy" />
            ))}
          </div>
        )}
      </article>
      <p className="more">
        <a href="/public/news">{say('allNews')}</a>
      </p>
    </PageLayout>
  );
}
