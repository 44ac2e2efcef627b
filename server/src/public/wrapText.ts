const shorten = (line: string, longest: number) => (line.length > longest ? `${line.slice(0, longest - 1)}…` : line);

/** Breaks a text at its spaces into lines of at most `longest` characters, and cuts what does not fit into `most` lines. */
export function wrapText(text: string, longest: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => shorten(line, longest));
  if (lines.length > most) shown[most - 1] = `${shorten(shown[most - 1] ?? '', longest - 1).replace(/…$/, '')}…`;
  return shown;
}
