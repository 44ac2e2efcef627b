const clauses = ['FROM ', 'WHERE ', 'ORDER BY ', 'LIMIT ', 'SET ', 'VALUES ', 'AND '];

/** The statement with each of its outermost clauses on a line of its own, so that a difference shows one clause. */
export function formatSql(text: string): string {
  let depth = 0;
  let formatted = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    const breaks = depth === 0 && letter === ' ' && clauses.some((clause) => text.startsWith(clause, at + 1));
    if (!breaks) formatted += letter;
    else formatted += text.startsWith('AND ', at + 1) ? '\n    ' : '\n  ';
  }
  return formatted;
}
