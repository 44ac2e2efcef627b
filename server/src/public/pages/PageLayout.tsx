import type { ReactNode } from 'react';
import { publicLanguage, say } from '../texts/publicTexts.ts';
import { ShareTags } from './ShareTags.tsx';

interface PageLayoutProps {
  title: string;
  /** The meta description for search engines. */
  description: string;
  /** The consortium's name; empty where it is not known. */
  consortium: string;
  /** The canonical URL; null for a page that must not be indexed. */
  address: string | null;
  /** Names of additional scripts. */
  scripts?: readonly string[];
  /** Content above the main part, over the whole width. */
  hero?: ReactNode;
  children: ReactNode;
}

/** The HTML document around the content of all public pages. */
export function PageLayout({ title, description, consortium, address, scripts = [], hero, children }: PageLayoutProps) {
  return (
    <html lang={publicLanguage}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === consortium || consortium === '' ? title : `${title} · ${consortium}`}</title>
        <meta name="description" content={description.slice(0, 300)} />
        {address === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <ShareTags title={title} description={description} consortium={consortium} address={address} />
        )}
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/pilotage.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" href="/public/news.atom" title={say('news')} />
        <link rel="stylesheet" href="/public/style.css" />
        <link rel="stylesheet" href="/public/colour.css" />
        <script src="/public/own-clock.js" defer />
        {scripts.map((name) => (
          <script key={name} src={`/public/${name}.js`} defer />
        ))}
      </head>
      <body>
        <a className="skip" href="#content">
          {say('skip')}
        </a>
        <header>
          <div className="wide">
            <a href="/public">{consortium === '' ? say('toFront') : consortium}</a>
            <nav aria-label={say('pages')}>
              <a href="/public#contests">{say('contests')}</a>
              <a href="/public/solutions">{say('solutions')}</a>
              <a href="/public/news">{say('news')}</a>
              <a href="/">{say('signIn')}</a>
            </nav>
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {hero}
          <div className="wide">{children}</div>
        </main>
        <footer>
          <div className="wide">{consortium}</div>
        </footer>
      </body>
    </html>
  );
}
