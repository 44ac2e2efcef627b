/** A mail as it is written, before it takes the form of text and HTML. */
export interface MailContent {
  subject: string;
  paragraphs: readonly string[];
  /** Lines with a link each. */
  items?: readonly MailLink[];
  /** The one thing to do. */
  link?: MailLink;
  /** Why one gets it, and what to do if one does not want it. */
  footer: string;
}

export interface MailLink {
  text: string;
  href: string;
}

/** Breaks a word that mail programs would turn into a link; nobody sees the joiner. */
const wordJoiner = '\u2060';

/**
 * Text that people typed, as it may stand in a mail: one line, without addresses that a mail program would make into links (`attack-cases.md`,
 * I12), and not too long.
 */
export function sanitizeMailText(text: string, maxLength = 200): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const unlinked = line
    .replace(/\b[a-z][a-z0-9+.-]*:\/+/gi, '')
    .replace(/(?<=[\p{L}\p{N}])([.@])(?=[\p{L}\p{N}])/gu, `$1${wordJoiner}`);
  return unlinked.length > maxLength ? `${unlinked.slice(0, maxLength - 1)}…` : unlinked;
}

/** The mail as plain text, each link on a line of its own. */
export function renderMailText({ paragraphs, items = [], link, footer }: MailContent): string {
  const lines = items.map(({ text, href }) => `- ${text}\n  ${href}`);
  const parts = [
    ...paragraphs,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(link ? [`${link.text}:\n${link.href}`] : []),
  ];
  return `${[...parts, `-- \n${footer}`].join('\n\n')}\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

const renderAnchor = ({ text, href }: MailLink) => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/** The same as simple HTML; every text is escaped, nothing is fetched from elsewhere. */
export function renderMailHtml({ subject, paragraphs, items = [], link, footer }: MailContent, locale: string): string {
  const body = [
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    ...(items.length > 0 ? [`<ul>${items.map((item) => `<li>${renderAnchor(item)}</li>`).join('')}</ul>`] : []),
    ...(link ? [`<p>${renderAnchor(link)}</p>`] : []),
    `<hr><p><small>${escapeHtml(footer)}</small></p>`,
  ];
  return `<!doctype html>\n<html lang="${escapeHtml(locale)}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>\n<body>\n${body.join('\n')}\n</body></html>\n`;
}
