const maxTitle = 120;

/** The beginning of a text as the title of a task: one line. */
export function toTaskTitle(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  if (line.length <= maxTitle) return line;
  const cut = [...line].slice(0, maxTitle - 1).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxTitle / 2)).trimEnd()}…`;
}
