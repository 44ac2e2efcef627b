import { expect, test } from 'vitest';
import type { AgendaItem, Milestone, Pilot, ProgressRow, Task } from '@pilotage/shared';
import { findMeetingDay } from './findMeetingDay.ts';
import { createSlides } from './slide.ts';
import { findSlideAction, findTargetSlide } from './slideKeys.ts';
import type { PilotFacts } from './slidesQuery.ts';

const base = { id: 1, version: 1, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2019-01-01T00:00:00.000Z' };
const pilot: Pilot = {
  ...base,
  organisationId: 1,
  title: 'Hub',
  stage: 'design',
  startsOn: null,
  summary: null,
  partnerIds: [],
  completedAt: null,
  workPlanItemId: null,
};
const milestone = (id: number): Milestone => ({
  ...base,
  id,
  organisationId: 1,
  pilotId: 1,
  title: `M${id}`,
  dueOn: null,
  doneOn: null,
});
const facts = (
  milestones: readonly Milestone[],
  tasks: readonly Task[] = [],
  figures: readonly ProgressRow[] = [],
): PilotFacts => ({
  pilot,
  stage: pilot.stage,
  milestones,
  tasks,
  figures,
  questions: [],
});
const many = <T>(count: number, create: (id: number) => T) => Array.from({ length: count }, (_, index) => create(index + 1));
const none = { earlierTasks: [], agenda: [], pilots: [] };

test('a meeting without anything has a title, what is open and what was decided', () => {
  expect(createSlides(none).map(({ kind }) => kind)).toEqual(['title', 'tasks', 'decisions']);
});

test('what does not fit one slide goes on with the next, and nothing is shown twice or left out', () => {
  const milestones = many(7, milestone);
  const slides = createSlides({ ...none, pilots: [facts(milestones), facts([])] }).filter((slide) => slide.kind === 'pilot');
  expect(slides.map(({ part, parts }) => `${part} of ${parts}`)).toEqual(['1 of 3', '2 of 3', '3 of 3', '1 of 1']);
  expect(slides.flatMap((slide) => slide.milestones.map(({ id }) => id))).toEqual(milestones.map(({ id }) => id));
});

test('the points of the agenda keep their places over several slides', () => {
  const agenda = many(
    9,
    (id): AgendaItem => ({
      ...base,
      id,
      meetingId: 1,
      title: `A${id}`,
      day: null,
      startsAt: null,
      durationMinutes: null,
      presenterOrganisationId: null,
      notes: null,
      position: id,
    }),
  );
  const slides = createSlides({ ...none, agenda }).filter((slide) => slide.kind === 'agenda');
  expect(slides.map(({ firstPlace, items }) => [firstPlace, items.length])).toEqual([
    [1, 8],
    [9, 1],
  ]);
});

test('keys of the browser are left alone', () => {
  const press = (key: string, held = {}) => findSlideAction({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });
  expect(['ArrowRight', 'PageDown', ' ', 'PageUp', 'D', 'd', 'Home', '?', 'Tab', 'x'].map((key) => press(key))).toEqual([
    'next',
    'next',
    'next',
    'previous',
    'decide',
    'decide',
    'first',
    'keys',
    null,
    null,
  ]);
  expect([press('d', { ctrlKey: true }), press('ArrowLeft', { altKey: true }), press('f', { metaKey: true })]).toEqual([
    null,
    null,
    null,
  ]);
});

test('one stops at the first and at the last slide', () => {
  expect([findTargetSlide('previous', 0, 3), findTargetSlide('next', 2, 3), findTargetSlide('last', 0, 3)]).toEqual([0, 2, 2]);
  expect([findTargetSlide('first', 2, 3), findTargetSlide('decide', 2, 3)]).toEqual([0, null]);
});

test('a meeting that is over is shown as of its last day, one to come as of today', () => {
  const dayOf = (startsOn: string | null, endsOn: string | null) => findMeetingDay({ startsOn, endsOn }, '2020-01-01');
  expect([dayOf('2019-11-20', '2019-11-21'), dayOf('2019-11-20', null)]).toEqual(['2019-11-21', '2019-11-20']);
  expect([dayOf('2020-05-05', '2020-05-06'), dayOf(null, null)]).toEqual(['2020-01-01', '2020-01-01']);
});
