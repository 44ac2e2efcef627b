import { archiveWords } from './archive.en.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that is safe to put into a page. */
export interface Html {
  readonly html: string;
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const isHtml = (value: unknown): value is Html => typeof value === 'object' && value !== null && 'html' in value;

type HtmlPart = string | number | Html | readonly Html[];

const toMarkup = (part: HtmlPart): string => {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return isHtml(part) ? part.html : part.map(({ html }) => html).join('');
};

/** A template of markup: every value that is not markup itself is escaped. */
export const html = (parts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html => ({
  html: parts.map((part, at) => part + (at < values.length ? toMarkup(values[at] ?? '') : '')).join(''),
});

/** An address below the archive, as a page at `from` names it. Parts are encoded: a name may hold `#`, `?` or `%`. */
export function relativeAddress(from: string, to: string): string {
  const depth = from.split('/').length - 1;
  return '../'.repeat(depth) + to.split('/').map(encodeURIComponent).join('/');
}

interface ArchivePage {
  path: string;
  title: string;
  /** The name of the whole archive. */
  archive: string;
  /** As of when, in words. */
  asOf: string;
  body: Html;
}

/** A page that opens from the file system: without scripts, with relative links. */
export const renderPage = ({ path, title, archive, asOf, body }: ArchivePage): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'">
<title>${title === archive ? archive : `${title} - ${archive}`}</title>
<link rel="stylesheet" href="${relativeAddress(path, 'style.css')}">
</head>
<body>
<header><nav aria-label="${archiveWords.navigation}"><a href="${relativeAddress(path, 'index.html')}">${archiveWords.start}</a> <a href="${relativeAddress(path, 'pages/dictionary.html')}">${archiveWords.dictionary}</a> <a href="${relativeAddress(path, 'README.txt')}">${archiveWords.readme}</a></nav></header>
<main>
<h1>${title}</h1>
<p class="quiet">${asOf}</p>
${body}
</main>
</body>
</html>
`.html;

interface HtmlTable {
  caption: string;
  /** The heading above says the same. */
  isCaptionHidden?: boolean;
  heads: readonly string[];
  rows: readonly (readonly Html[])[];
}

/** A table that scrolls by itself where it is wider than the page. The first column names the row. */
export const renderTable = ({ caption, isCaptionHidden = false, heads, rows }: HtmlTable): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<caption${isCaptionHidden ? html` class="hidden"` : ''}>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(([first, ...others]) => html`<tr><th scope="row">${first ?? ''}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>
`;

export const renderLink = (from: string, to: string, text: string): Html =>
  html`<a href="${relativeAddress(from, to)}">${text}</a>`;

export const archiveStyle = `:root { color-scheme: light dark; --text: #1b2625; --quiet: #4b5a58; --line: #c6cfcd; --ground: #fff; --band: #f2f5f4; --link: #0b5d57; }
@media (prefers-color-scheme: dark) { :root { --text: #e9efee; --quiet: #b3c0be; --line: #3c4a48; --ground: #141b1a; --band: #1e2827; --link: #7fd6cd; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); }
header { border-bottom: 1px solid var(--line); background: var(--band); padding: 12px 24px; }
nav a { display: inline-block; margin-right: 16px; padding: 4px 0; }
main { padding: 16px 24px 48px; max-width: 1400px; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 16px 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 32px 0 8px; }
a { color: var(--link); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--quiet); margin: 0 0 16px; }
.scroll { overflow-x: auto; margin: 0 0 16px; }
table { border-collapse: collapse; font-size: 0.9375rem; }
caption { text-align: left; color: var(--quiet); padding: 4px 0; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { border: 1px solid var(--line); padding: 6px 10px; text-align: left; vertical-align: top; max-width: 32rem; overflow-wrap: break-word; }
thead th { background: var(--band); white-space: nowrap; }
tbody th { font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: 6px 16px; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; max-width: 70ch; white-space: pre-line; overflow-wrap: anywhere; }
figure { margin: 16px 0; }
figure img { display: block; max-width: min(100%, 48rem); height: auto; }
figcaption { color: var(--quiet); }
code { font-size: 0.875rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 600px) { main, header { padding-left: 16px; padding-right: 16px; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 10px; } }
@media print { header { display: none; } .scroll { overflow: visible; } }
`;
