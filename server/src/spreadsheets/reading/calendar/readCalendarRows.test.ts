import { expect, test } from 'vitest';
import { isCalendar } from './isCalendar.ts';
import { readCalendarRows } from './readCalendarRows.ts';

const calendar = (...lines: string[]) =>
  Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
const event = (uid: string, ...lines: string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20190101T000000Z',
  ...lines,
  'END:VEVENT',
];

function read(bytes: Uint8Array) {
  const result = readCalendarRows(bytes, 'Europe/Rome');
  if ('problem' in result) return result.problem.code;
  return { rows: result.rows.slice(1).map(({ values }) => values), notes: (result.notes ?? []).map(({ code }) => code) };
}
const rowsOf = (bytes: Uint8Array) => {
  const result = read(bytes);
  return typeof result === 'string' ? result : result.rows;
};

test('an event has its title, days, times with their zone, and its place', () => {
  const lines = [
    ...event(
      '1',
      'DTSTART;TZID=Europe/Vienna:20190620T183000',
      'DTEND;TZID=Europe/Vienna:20190620T200000',
      'SUMMARY:Open\\, for',
      '  all',
      'LOCATION:Graz',
      'CATEGORIES:World café',
    ),
    ...event('2', 'DTSTART;VALUE=DATE:20190601', 'DTEND;VALUE=DATE:20190603', 'SUMMARY:Two days'),
    ...event('3', 'DTSTART:20190601T220000', 'DURATION:PT4H', 'SUMMARY:By no clock'),
    ...event('4', 'DTSTART:20190601T100000Z', 'SUMMARY:By Greenwich'),
  ];
  expect(rowsOf(calendar(...lines))).toEqual([
    ['other', 'Two days', '2019-06-01', '2019-06-02', null, null, null, null],
    ['other', 'By Greenwich', '2019-06-01', null, '12:00', null, 'Europe/Rome', null],
    ['other', 'By no clock', '2019-06-01', '2019-06-02', '22:00', '02:00', null, null],
    ['worldCafe', 'Open, for all', '2019-06-20', null, '18:30', '20:00', 'Europe/Vienna', 'Graz'],
  ]);
});

test('times in UTC are shown by the clock of the calendar', () => {
  const lines = [
    'X-WR-TIMEZONE:Europe/Warsaw',
    ...event('1', 'DTSTART:20190620T230000Z', 'DTEND:20190621T000000Z', 'SUMMARY:Late'),
  ];
  expect(rowsOf(calendar(...lines))).toEqual([['other', 'Late', '2019-06-21', null, '01:00', '02:00', 'Europe/Warsaw', null]]);
});

/** A zone with the rules of central Europe, as Outlook describes it. */
const zoneRules = (name: string) => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  'DTSTART:16011028T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010325T020000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

test.each([
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['"Central European Standard Time"', 'Europe/Warsaw'],
  ['Customized Time Zone', 'Europe/Rome'],
])('a time by the clock of %s, as Outlook names it, keeps its hour', (name, zone) => {
  const eventLines = event('1', `DTSTART;TZID=${name}:20190620T183000`, `DTEND;TZID=${name}:20190620T200000`, 'SUMMARY:Evening');
  const row = ['other', 'Evening', '2019-06-20', null, '18:30', '20:00', zone, null];
  expect(rowsOf(calendar(...zoneRules(name.replaceAll('"', '')), ...eventLines))).toEqual([row]);
});

test('a clock of Outlook is known without its rules, and as that of a whole calendar', () => {
  const lines = [
    'X-WR-TIMEZONE:Central Europe Standard Time',
    ...event('1', 'DTSTART;TZID=W. Europe Standard Time:20190620T183000', 'SUMMARY:Evening'),
    ...event('2', 'DTSTART:20190621T100000Z', 'SUMMARY:Noon'),
  ];
  expect(rowsOf(calendar(...lines))).toEqual([
    ['other', 'Evening', '2019-06-20', null, '18:30', null, 'Europe/Berlin', null],
    ['other', 'Noon', '2019-06-21', null, '12:00', null, 'Europe/Budapest', null],
  ]);
});

test('a series keeps its time when the clocks change; what was removed or moved is not there twice', () => {
  const lines = [
    ...event(
      '1',
      'DTSTART;TZID=Europe/Vienna:20190320T183000',
      'DTEND;TZID=Europe/Vienna:20190320T193000',
      'RRULE:FREQ=WEEKLY;UNTIL=20190417T163000Z',
      'EXDATE;TZID=Europe/Vienna:20190327T183000',
      'SUMMARY:Weekly',
    ),
    ...event(
      '1',
      'RECURRENCE-ID;TZID=Europe/Vienna:20190403T183000',
      'DTSTART;TZID=Europe/Vienna:20190404T170000',
      'DTEND;TZID=Europe/Vienna:20190404T180000',
      'SUMMARY:Weekly',
    ),
  ];
  const rows = rowsOf(calendar(...lines));
  expect(Array.isArray(rows) && rows.map(([, , day, , time]) => `${day} ${time}`)).toEqual([
    '2019-03-20 18:30',
    '2019-04-04 17:00',
    '2019-04-10 18:30',
    '2019-04-17 18:30',
  ]);
});

test.each(['DAILY', 'YEARLY', 'SECONDLY', 'MONTHLY;BYDAY=1MO'])('an endless series (%s) ends, and that is said', (rule) => {
  const result = read(calendar(...event('1', 'DTSTART;VALUE=DATE:20190601', `RRULE:FREQ=${rule}`, 'SUMMARY:For ever')));
  if (typeof result === 'string') throw new Error(result);
  expect(result.rows.length).toBeGreaterThan(0);
  expect(result.rows.length).toBeLessThanOrEqual(100);
  expect(result.notes).toContain('imports.repetitionsLeftOut');
});

test('people, descriptions, private and cancelled events are dropped', () => {
  const people = [
    'ORGANIZER;CN=Ana Novak:mailto:ana@secret.example',
    'ATTENDEE;CN=Ben:mailto:ben@secret.example',
    'DESCRIPTION:Call',
    ' Ana\\nEND:VEVENT\\nBEGIN:VEVENT\\nSUMMARY:Ben',

    'CONTACT:Ana',
    'COMMENT:by Ben',
  ];
  const lines = [
    ...event('1', 'DTSTART;VALUE=DATE:20190601', 'SUMMARY:Open', ...people),
    ...event('2', 'DTSTART;VALUE=DATE:20190601', 'SUMMARY:At the doctor', 'CLASS:PRIVATE'),
    ...event('3', 'DTSTART;VALUE=DATE:20190601', 'SUMMARY:Called off', 'STATUS:CANCELLED'),
  ];
  const result = readCalendarRows(calendar(...lines), 'Europe/Rome');
  expect(JSON.stringify(result)).not.toMatch(/Ana|Ben|secret|doctor|Called/);
  expect(read(calendar(...lines))).toMatchObject({ notes: ['imports.peopleLeftOut', 'imports.eventsLeftOut'] });
});

test('a file that is no calendar, or a broken one, is refused', () => {
  expect([isCalendar(Buffer.from('BEGIN:VCALENDAR')), isCalendar(Buffer.from('title;BEGIN:VCALENDAR'))]).toEqual([true, false]);
  expect(read(calendar())).toBe('imports.calendarEmpty');
  expect(read(calendar(...event('1', 'SUMMARY:Without a day')))).toBe('imports.eventIncomplete');
  expect(
    read(calendar(...event('1', 'DTSTART;VALUE=DATE:20190601', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'SUMMARY:Never'))),
  ).toBe('imports.eventLineUnreadable');
  expect(read(Buffer.from([...Buffer.from('BEGIN:VCALENDAR\r\n'), 0xff, 0xfe]))).toBe('imports.calendarUnreadable');
});

const good = event('good', 'DTSTART;VALUE=DATE:20190601', 'SUMMARY:Open');

test.each([
  [
    'without a day',
    ['SUMMARY:Bad\\, one'],
    { code: 'imports.eventIncomplete', title: 'Bad, one', property: 'beginning (DTSTART)' },
  ],
  [
    'with a day that is none',
    ['DTSTART:soon', 'SUMMARY:Bad'],
    { code: 'imports.eventLineUnreadable', title: 'Bad', property: 'beginning (DTSTART)' },
  ],
  [
    'with an end that is none',
    ['DTSTART:20190601T100000Z', 'DTEND:late', 'SUMMARY:Bad'],
    { code: 'imports.eventLineUnreadable', title: 'Bad', property: 'end (DTEND)' },
  ],
  [
    'with a rule that leads nowhere',
    ['DTSTART:20190601T100000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'SUMMARY:Bad'],
    { code: 'imports.eventLineUnreadable', title: 'Bad', property: 'repetition (RRULE)' },
  ],
  [
    'with a rule that is none',
    ['DTSTART:20190601T100000Z', 'RRULE:FREQ=SOMETIMES', 'SUMMARY:Bad'],
    { code: 'imports.eventLineUnreadable', title: 'Bad', property: 'repetition (RRULE)' },
  ],
  [
    'with too long a title',
    ['DTSTART:20190601T100000Z', `SUMMARY:${'x'.repeat(10_001)}`],
    { code: 'imports.eventTooLong', title: 'x'.repeat(60), limit: 10_000 },
  ],
])('an event %s is left out by its name and with what is wrong; the others are read', (_, lines, problem) => {
  for (const events of [
    [...event('bad', ...lines), ...good],
    [...good, ...event('bad', ...lines)],
  ]) {
    const result = readCalendarRows(calendar(...events), 'Europe/Rome');
    if ('problem' in result) throw new Error(result.problem.code);
    expect(result.rows.slice(1).map(({ values }) => values[1])).toEqual(['Open']);
    expect(result.notes?.[0]).toEqual(problem);
  }
});

test('a hidden event that cannot be read is counted, not named', () => {
  const hidden = [
    ...event('1', 'SUMMARY:At the doctor', 'CLASS:PRIVATE'),
    ...event('2', 'SUMMARY:Called off', 'STATUS:CANCELLED'),
  ];
  const result = readCalendarRows(calendar(...hidden, ...good), 'Europe/Rome');
  expect(JSON.stringify(result)).not.toMatch(/doctor|Called/);
  expect(result).toMatchObject({ notes: [{ code: 'imports.peopleLeftOut' }, { code: 'imports.eventsLeftOut', count: 2 }] });
});

test('an event by a clock that nobody knows is named and left out; one whose calendar explains its clock is read', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Hall clock',
    'BEGIN:STANDARD',
    'DTSTART:20180101T000000',
    'TZOFFSETFROM:+0500',
    'TZOFFSETTO:+0500',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  const lines = [
    ...event('1', 'DTSTART;TZID=Nowhere/Bad:20190601T100000', 'SUMMARY:Lost hour'),
    ...event('2', 'DTSTART;TZID="Hall clock":20190601T100000', 'SUMMARY:Explained'),
    ...good,
  ];
  const result = readCalendarRows(calendar(...zone, ...lines), 'Europe/Rome');
  if ('problem' in result) throw new Error(result.problem.code);
  expect(result.notes?.[0]).toEqual({ code: 'imports.eventZoneUnknown', title: 'Lost hour', zone: 'Nowhere/Bad' });
  expect(result.rows.map(({ values }) => values[1])).toContain('Explained');
  expect(result.rows.map(({ values }) => values[1])).not.toContain('Lost hour');
});

test('of many wrong events the first ones are named and the others counted', () => {
  const bad = Array.from({ length: 23 }, (_, at) => event(`b${at}`, `SUMMARY:Bad ${at}`)).flat();
  const result = read(calendar(...bad, ...good));
  if (typeof result === 'string') throw new Error(result);
  expect(result.rows).toHaveLength(1);
  expect(result.notes.filter((code) => code === 'imports.eventIncomplete')).toHaveLength(20);
  expect(result.notes).toContain('imports.moreEventsUnreadable');
});

test('a series keeps what was moved where another event is wrong', () => {
  const lines = [
    ...event('s', 'DTSTART:20190603T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=2', 'SUMMARY:Weekly'),
    ...event('s', 'RECURRENCE-ID:20190610T100000Z', 'DTSTART:20190611T100000Z', 'SUMMARY:Weekly'),
    ...event('bad', 'SUMMARY:Bad'),
  ];
  const rows = rowsOf(calendar(...lines));
  expect(Array.isArray(rows) && rows.map(([, , day]) => day)).toEqual(['2019-06-03', '2019-06-11']);
});

test('who organises or attends is in no row, however broken the lines are', () => {
  const broken = [
    ['SUMMARY:Open', 'DESCRIPTION:Call', 'Ana Novak +43 1 234'],
    ['SUMMARY:Open', 'DESCRIPTION:Call\rAna Novak'],
    ['SUMMARY:Open', 'ATTENDEE;CN=x\u2028Ana Novak:mailto:a@b.example'],
    ['SUMMARY:Open', 'ATTEND', ' EE;CN=Ana Novak:mailto:a@b.example'],
    ['SUMMARY:Open', 'attendee;CN=Ana Novak:mailto:a@b.example', 'X-WHO:Ana Novak'],
    ['SUMMARY:Open', 'BEGIN:VALARM', 'SUMMARY:Call Ana Novak', 'TRIGGER:-PT5M', 'END:VALARM'],
  ];
  for (const lines of broken) {
    const rows = rowsOf(calendar(...event('1', 'DTSTART:20190601T100000Z', ...lines)));
    expect(rows).toEqual([['other', 'Open', '2019-06-01', null, '12:00', null, 'Europe/Rome', null]]);
  }
});

test('an event of any class but public is left out, and one that was cancelled, in whatever case it says so', () => {
  for (const line of ['CLASS:Private', 'class:PRIVATE', 'CLASS:private ', 'CLASS:X-SECRET', 'STATUS:Cancelled'])
    expect(read(calendar(...event('1', 'DTSTART:20190601T100000Z', 'SUMMARY:Hidden', line)))).toEqual({
      rows: [],
      notes: ['imports.peopleLeftOut', 'imports.eventsLeftOut'],
    });
  expect(rowsOf(calendar(...event('1', 'DTSTART:20190601T100000Z', 'SUMMARY:Open', 'class:public')))).toHaveLength(1);
});

test('a title that is too long is refused before a series repeats it', () => {
  const lines = ['DTSTART:20190601T100000Z', 'RRULE:FREQ=DAILY', `SUMMARY:${'x'.repeat(10_001)}`];
  expect(read(calendar(...event('1', ...lines)))).toBe('imports.eventTooLong');
});
