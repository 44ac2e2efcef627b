/** The content of a mail, independent of text and HTML. */
export interface MailContent {
  subject: string;
  paragraphs: readonly string[];
  /** Lines, each with a link. */
  items?: readonly MailLink[];
  /** The main link of the mail. */
  link?: MailLink;
  /** Why the recipient gets the mail, and how to stop it. */
  footer: string;
}

export interface MailLink {
  text: string;
  href: string;
}

/** Inserts an invisible joiner into words that mail programs would turn into links. */
const wordJoiner = '\u2060';

/**
 * User input made safe for a mail: one line of limited length, without addresses that a mail program would turn into links
 * (`attack-cases.md`, I12).
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
