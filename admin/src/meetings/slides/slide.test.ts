import { expect, test } from 'vitest';
import type { AgendaItem, Milestone, Pilot, ProgressRow, Task } from '@pilotage/shared';
import { findAgendaDays } from './findAgendaDays.ts';
import { createSlides, isSectionShown } from './slide.ts';
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
  expect(slides.map(({ part, parts }) => `${part} of ${parts}`)).toEqual(['1 of 2', '2 of 2', '1 of 1']);
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

test('a further slide of a pilot has only what goes on there; what figures do not need, the tasks have', () => {
  const figure = (id: number): ProgressRow => Object.assign(Object.create(null), { indicator: `I${id}` });
  const task = (id: number): Task => Object.assign(Object.create(null), { id });
  const slidesOf = (milestones: number, figures: number, tasks: number) =>
    createSlides({ ...none, pilots: [facts(many(milestones, milestone), many(tasks, task), many(figures, figure))] }).filter(
      (slide) => slide.kind === 'pilot',
    );
  const counts = (milestones: number, figures: number, tasks: number) =>
    slidesOf(milestones, figures, tasks).map((slide) => [slide.milestones.length, slide.figures.length, slide.tasks.length]);
  expect(counts(0, 5, 1)).toEqual([[0, 5, 1]]);
  expect(counts(0, 1, 5)).toEqual([[0, 1, 5]]);
  expect(counts(5, 6, 3)).toEqual([
    [4, 4, 2],
    [1, 2, 1],
  ]);
  const [first, second] = slidesOf(5, 0, 0);
  const shownOn = (slide: typeof first) =>
    (['milestones', 'figures', 'tasks'] as const).filter((section) => slide && isSectionShown(slide, section));
  expect([shownOn(first), shownOn(second)]).toEqual([['milestones', 'figures', 'tasks'], ['milestones']]);
});

test('points of the agenda stand below their day, also where the day began on an earlier slide', () => {
  const days = ['2019-11-20', null, '2019-11-21', null].map((day) => ({ day }));
  expect(findAgendaDays(days, 0, 4)).toEqual([
    { day: '2019-11-20', from: 0, to: 2 },
    { day: '2019-11-21', from: 2, to: 4 },
  ]);
  expect(findAgendaDays(days, 3, 1)).toEqual([{ day: '2019-11-21', from: 0, to: 1 }]);
  expect(findAgendaDays([{ day: null }], 0, 1)).toEqual([{ day: null, from: 0, to: 1 }]);
});
