/** The components whose lines are read; alarms, tasks and what nobody knows are left out with all that stands in them. */
const readComponents = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT']);

/** The properties that are read: none of them says who organises or attends, or what is written about an event. */
const readProperties = new Set([
  'BEGIN',
  'END',
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'EXDATE',
  'RECURRENCE-ID',
  'SEQUENCE',
  'SUMMARY',
  'LOCATION',
  'CATEGORIES',
  'CLASS',
  'STATUS',
  'TZID',
  'TZNAME',
  'TZOFFSETFROM',
  'TZOFFSETTO',
  'X-WR-TIMEZONE',
  'VERSION',
  'PRODID',
]);

const statuses = new Set(['TENTATIVE', 'CONFIRMED', 'CANCELLED']);

/** Values are read as RFC 5545 says: in any case, and an unknown class is private. */
function normalizeLine(name: string, rest: string): string[] {
  const value = rest
    .slice(rest.indexOf(':') + 1)
    .trim()
    .toUpperCase();
  if (name === 'CLASS') return [`CLASS:${value === 'PUBLIC' ? 'PUBLIC' : 'PRIVATE'}`];
  if (name === 'STATUS') return statuses.has(value) ? [`STATUS:${value}`] : [];
  return [`${name}${rest}`];
}

/**
 * The lines of a calendar (RFC 5545) that are read, each unfolded. What is no property by its form is left out, too: broken exports
 * have names and numbers in such lines, and a parser may add them to the line before.
 */
export function keepReadableLines(text: string): string {
  const lines = text
    .replace(/[\u0085\u2028\u2029]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  const kept: string[] = [];
  // How many components deep a part is that is left out.
  let leftOut = 0;
  for (const line of lines) {
    const name = /^[A-Za-z0-9-]+(?=[;:])/.exec(line)?.[0] ?? '';
    const property = name.toUpperCase();
    const component = line
      .slice(name.length + 1)
      .trim()
      .toUpperCase();
    const isLeftOutHere = !readComponents.has(component) || leftOut > 0;
    if (property === 'BEGIN' && isLeftOutHere) leftOut += 1;
    else if (property === 'END' && isLeftOutHere) leftOut = Math.max(0, leftOut - 1);
    else if (leftOut === 0 && readProperties.has(property)) kept.push(...normalizeLine(property, line.slice(name.length)));
  }
  return `${kept.join('\r\n')}\r\n`;
}
