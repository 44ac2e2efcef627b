const clauses = ['FROM ', 'WHERE ', 'ORDER BY ', 'LIMIT ', 'SET ', 'VALUES ', 'AND '];

/** Formats a statement with each outermost clause on its own line, so that diffs show single clauses. */
export function formatSql(text: string): string {
  let depth = 0;
  let formatted = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    const isLineBreak = depth === 0 && character === ' ' && clauses.some((clause) => text.startsWith(clause, at + 1));
    if (!isLineBreak) formatted += character;
    else formatted += text.startsWith('AND ', at + 1) ? '\n    ' : '\n  ';
  }
  return formatted;
}
