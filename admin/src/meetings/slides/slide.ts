import type { AgendaItem, Milestone, ProgressRow, Task } from '@pilotage/shared';
import type { PilotFacts, SlidesData } from './slidesQuery.ts';

/** Which part of its content a slide shows, where it does not fit one: the first is 1. */
export interface SlidePart {
  part: number;
  parts: number;
}

export type Slide =
  | ({ kind: 'title' } & SlidePart)
  | ({ kind: 'tasks'; tasks: readonly Task[] } & SlidePart)
  | ({ kind: 'agenda'; items: readonly AgendaItem[]; firstPlace: number } & SlidePart)
  | ({
      kind: 'pilot';
      facts: PilotFacts;
      milestones: readonly Milestone[];
      figures: readonly ProgressRow[];
      tasks: readonly Task[];
    } & SlidePart)
  | ({ kind: 'decisions' } & SlidePart);

const tasksPerSlide = 6;
const itemsPerSlide = 8;
const milestonesPerSlide = 3;
const figuresPerSlide = 4;
const pilotTasksPerSlide = 2;

const partOf = <Row>(rows: readonly Row[], size: number, index: number) => rows.slice(index * size, (index + 1) * size);
const countParts = (rows: readonly unknown[], size: number) => Math.ceil(rows.length / size);

/** Makes `parts` slides of one content; at least one. */
const split = (parts: number, create: (index: number, part: SlidePart) => Slide): Slide[] =>
  Array.from({ length: Math.max(1, parts) }, (_, index) => create(index, { part: index + 1, parts: Math.max(1, parts) }));

/** One slide for each pilot, or several where one does not hold it: a slide is never scrolled. */
const createPilotSlides = (facts: PilotFacts): Slide[] =>
  split(
    Math.max(
      countParts(facts.milestones, milestonesPerSlide),
      countParts(facts.figures, figuresPerSlide),
      countParts(facts.tasks, pilotTasksPerSlide),
    ),
    (index, part) => ({
      kind: 'pilot',
      facts,
      milestones: partOf(facts.milestones, milestonesPerSlide, index),
      figures: partOf(facts.figures, figuresPerSlide, index),
      tasks: partOf(facts.tasks, pilotTasksPerSlide, index),
      ...part,
    }),
  );

/** The slides of a meeting in their order: what earlier meetings left to do comes first, then the agenda, the pilots, the decisions. */
export function createSlides({ earlierTasks, agenda, pilots }: Pick<SlidesData, 'earlierTasks' | 'agenda' | 'pilots'>): Slide[] {
  return [
    { kind: 'title', part: 1, parts: 1 },
    ...split(countParts(earlierTasks, tasksPerSlide), (index, part) => ({
      kind: 'tasks',
      tasks: partOf(earlierTasks, tasksPerSlide, index),
      ...part,
    })),
    ...(agenda.length === 0
      ? []
      : split(countParts(agenda, itemsPerSlide), (index, part) => ({
          kind: 'agenda',
          items: partOf(agenda, itemsPerSlide, index),
          firstPlace: index * itemsPerSlide + 1,
          ...part,
        }))),
    ...pilots.flatMap(createPilotSlides),
    { kind: 'decisions', part: 1, parts: 1 },
  ];
}
