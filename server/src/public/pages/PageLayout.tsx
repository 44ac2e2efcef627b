import type { ReactNode } from 'react';
import { publicLanguage, say } from '../texts/publicTexts.ts';

interface PageLayoutProps {
  title: string;
  /** What a search engine shows below the title. */
  description: string;
  /** The consortium's name. */
  consortium: string;
  /** The page's one address; null for a page that stands at none. */
  address: string | null;
  /** Scripts beside the one of all pages. */
  scripts?: readonly string[];
  children: ReactNode;
}

/** What all public pages have around their content. */
export function PageLayout({ title, description, consortium, address, scripts = [], children }: PageLayoutProps) {
  return (
    <html lang={publicLanguage}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === consortium ? title : `${title} · ${consortium}`}</title>
        <meta name="description" content={description.slice(0, 300)} />
        {address === null ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={address} />}
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/pilotage.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/public/style.css" />
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
            <a href="/public">{consortium}</a>
            <a href="/">{say('signIn')}</a>
          </div>
        </header>
        <main id="content" className="wide" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <div className="wide">{consortium}</div>
        </footer>
      </body>
    </html>
  );
}
