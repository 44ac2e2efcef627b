import type { ReactNode } from 'react';
import { publicLanguage, say } from '../texts/publicTexts.ts';

interface PageLayoutProps {
  title: string;
  /** The meta description for search engines. */
  description: string;
  /** The consortium's name. */
  consortium: string;
  /** The canonical URL; null for a page that must not be indexed. */
  address: string | null;
  /** Names of additional scripts. */
  scripts?: readonly string[];
  children: ReactNode;
}

/** The HTML document around the content of all public pages. */
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
