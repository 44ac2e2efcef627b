import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';
import { createTableImportFixture } from '../testing/fixtures/tableImportFixture.ts';

const storedTexts = async (app: TestApp) =>
  JSON.stringify([
    await app.pilotage.stores.system().all('activities'),
    await app.pilotage.stores.system().all('auditEvents', { where: { resource: 'activities' } }),
  ]);

describe.each(engines)('activities from a file, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());
  const { outcomes, importedCount, preview, fileErrorOf } = createTableImportFixture(() => app);

  test('a table is read in words, and each row follows the rules of a single activity', async () => {
    const table = [
      'Kind;Title;Day;Begins at;Place;Country;Attendances;Reach;Pilot;Who reads it',
      `World café;Sassuolo asks;2019-03-01;9.30;Sassuolo;Italy;31;;${fixtures.pilots.a.title};Everybody in the consortium`,
      'press;In the paper;2019-03-02;;;;;12000;;',
      'Press;In the hall;2019-03-02;;Graz;;;;;',
      'Workshop;Tomorrow;2019-04-01;;;;5;;;',
      `Workshop;Not ours;2019-03-01;;;;;;${fixtures.pilots.b.title};`,
      'Feast;Unknown;2019-03-01;;;;;;;',
    ].join('\n');
    expect(
      (await outcomes('staffA', 'activities', table)).map(([row, outcome, ...problems]) => [row, outcome, problems.join()]),
    ).toEqual([
      [2, 'new', ''],
      [3, 'new', ''],
      [4, 'refused', 'place: This kind of activity does not have it.'],
      [5, 'refused', 'attendances: It lies in the future: this is not known yet.'],
      [6, 'refused', expect.stringContaining('pilotId: ')],
      [7, 'refused', expect.stringContaining('kind: This must be one of: Workshop, ')],
    ]);
    const good = table.split('\n').slice(0, 3).join('\n');
    expect(await importedCount('staffA', 'activities', good)).toBe(2);
    const rows = await app.pilotage.stores.system().all('activities');
    expect(rows.map(({ kind, startTime, country, state, visibility }) => [kind, startTime, country, state, visibility])).toEqual([
      ['worldCafe', '09:30', 'IT', 'held', 'consortium'],
      ['press', null, null, 'held', 'internal'],
    ]);
    expect((await outcomes('staffA', 'activities', good)).map(([, outcome]) => outcome)).toEqual(['same', 'same']);
    // What another organisation shows is not the own one's.
    expect((await outcomes('staffB', 'activities', 'Kind;Title;Day\nWorkshop;Sassuolo asks;2019-03-01'))[0]?.[1]).toBe('new');
  });

  test('a calendar goes through the same preview, and nobody in it is stored', async () => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1@example.org',
      'DTSTAMP:20190101T000000Z',
      'DTSTART;TZID=Europe/Vienna:20190320T183000',
      'DTEND;TZID=Europe/Vienna:20190320T200000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'SUMMARY:Evening class',
      'CATEGORIES:Training',
      'LOCATION:Linz',
      'ORGANIZER;CN=Ana Novak:mailto:ana@secret.example',
      'ATTENDEE;CN=Ben Berg:mailto:ben@secret.example',
      'DESCRIPTION:Ask Ana',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const shown = await preview('staffA', 'activities', calendar);
    expect(shown.rows.map(({ outcome, values }) => [outcome, values.title, values.startsOn, values.startTime])).toEqual([
      ['new', 'Evening class', '2019-03-20', '18:30'],
      ['new', 'Evening class', '2019-03-27', '18:30'],
      ['new', 'Evening class', '2019-04-03', '18:30'],
    ]);
    expect(shown.ignored.map(({ message }) => message)).toEqual([
      'Organisers, attendees and descriptions of a calendar are not read.',
    ]);
    expect(await storedTexts(app)).not.toContain('Evening class');
    expect(await importedCount('staffA', 'activities', calendar)).toBe(3);
    const stored = await storedTexts(app);
    expect(stored).toContain('Evening class');
    expect(stored).not.toMatch(/Ana|Ben|secret/);
  });

  test('an event that cannot be read is a line of the preview, and the others are imported', async () => {
    const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:8', 'DTSTAMP:20190101T000000Z', ...lines, 'END:VEVENT'];
    const good = event('DTSTART;VALUE=DATE:20190321', 'SUMMARY:Readable');
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event('SUMMARY:Dayless'), ...good, 'END:VCALENDAR'].join('\r\n');
    const { rows, ignored } = await preview('staffA', 'activities', calendar);
    expect(rows.map(({ outcome, values }) => [outcome, values.title])).toEqual([['new', 'Readable']]);
    expect(ignored.map(({ message }) => message)).toContain('The event “Dayless” is left out: it has no beginning (DTSTART).');
    expect(await importedCount('staffA', 'activities', calendar)).toBe(1);
  });

  test('times by no known clock are shown by that of the consortium', async () => {
    const lines = ['BEGIN:VEVENT', 'UID:9', 'DTSTAMP:20190101T000000Z', 'DTSTART:20190320T160000Z', 'SUMMARY:Talk', 'END:VEVENT'];
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
    const { rows } = await preview('staffA', 'activities', calendar);
    expect(rows.map(({ values }) => [values.startTime, values.timeZone])).toEqual([['17:00', 'Europe/Vienna']]);
  });

  test('a calendar is bounded, and fits no other table', async () => {
    const event = (at: number) =>
      `BEGIN:VEVENT\r\nUID:${at}\r\nDTSTAMP:20190101T000000Z\r\nDTSTART;VALUE=DATE:20190320\r\nSUMMARY:Event ${at}\r\nEND:VEVENT\r\n`;
    const long = `BEGIN:VCALENDAR\r\n${Array.from({ length: 201 }, (_, at) => event(at)).join('')}END:VCALENDAR`;
    expect(await fileErrorOf('staffA', 'activities', long)).toBe('At most 200 rows are read.');
    expect(await fileErrorOf('managerA', 'indicators', long)).toContain('column');
  });
});
