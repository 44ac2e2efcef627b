/** A mail as it is written, before it takes the form of text and HTML. */
export interface Letter {
  subject: string;
  paragraphs: readonly string[];
  /** Lines with a link each. */
  items?: readonly LetterLink[];
  /** The one thing to do. */
  link?: LetterLink;
  /** Why one gets it, and what to do if one does not want it. */
  footer: string;
}

export interface LetterLink {
  text: string;
  href: string;
}

/** Breaks a word that mail programs would turn into a link; nobody sees the joiner. */
const joiner = '\u2060';

/**
 * Text that people typed, as it may stand in a mail: one line, without addresses that a mail program would make into links (`attack-cases.md`,
 * I12), and not too long.
 */
export function plainWords(typed: string, longest = 200): string {
  const line = typed.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const unlinked = line
    .replace(/\b[a-z][a-z0-9+.-]*:\/+/gi, '')
    .replace(/(?<=[\p{L}\p{N}])([.@])(?=[\p{L}\p{N}])/gu, `$1${joiner}`);
  return unlinked.length > longest ? `${unlinked.slice(0, longest - 1)}…` : unlinked;
}

/** The mail as plain text, each link on a line of its own. */
export function letterText({ paragraphs, items = [], link, footer }: Letter): string {
  const lines = items.map(({ text, href }) => `- ${text}\n  ${href}`);
  const parts = [
    ...paragraphs,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(link ? [`${link.text}:\n${link.href}`] : []),
  ];
  return `${[...parts, `-- \n${footer}`].join('\n\n')}\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

const anchor = ({ text, href }: LetterLink) => `<a href="${escaped(href)}">${escaped(text)}</a>`;

/** The same as simple HTML; every text is escaped, nothing is fetched from elsewhere. */
export function letterHtml({ subject, paragraphs, items = [], link, footer }: Letter, locale: string): string {
  const body = [
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...(items.length > 0 ? [`<ul>${items.map((item) => `<li>${anchor(item)}</li>`).join('')}</ul>`] : []),
    ...(link ? [`<p>${anchor(link)}</p>`] : []),
    `<hr><p><small>${escaped(footer)}</small></p>`,
  ];
  return `<!doctype html>\n<html lang="${escaped(locale)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>\n<body>\n${body.join('\n')}\n</body></html>\n`;
}
