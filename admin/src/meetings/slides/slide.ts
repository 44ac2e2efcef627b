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
const milestonesPerSlide = 4;
/** Figures and tasks stand below each other: what one of them does not need, the other has. */
const figuresAndTasksPerSlide = 6;
const leastTasks = 2;

const partOf = <Row>(rows: readonly Row[], size: number, index: number) => rows.slice(index * size, (index + 1) * size);
const countParts = (rows: readonly unknown[], size: number) => Math.ceil(rows.length / size);

/** Makes `parts` slides of one content; at least one. */
const split = (parts: number, create: (index: number, part: SlidePart) => Slide): Slide[] =>
  Array.from({ length: Math.max(1, parts) }, (_, index) => create(index, { part: index + 1, parts: Math.max(1, parts) }));

/** How many figures and tasks a slide of a pilot shows, where these many are left. */
function shareColumn(figures: number, tasks: number): { figures: number; tasks: number } {
  // A line says of what there is none of.
  const shownTasks = Math.min(tasks, Math.max(leastTasks, figuresAndTasksPerSlide - Math.max(figures, 1)));
  return { tasks: shownTasks, figures: Math.min(figures, figuresAndTasksPerSlide - Math.max(shownTasks, 1)) };
}

/** One slide for each pilot, or several where one does not hold it: a slide is never scrolled. */
function createPilotSlides(facts: PilotFacts): Slide[] {
  const columns: Pick<PilotFacts, 'figures' | 'tasks'>[] = [];
  for (let [figures, tasks] = [facts.figures, facts.tasks]; figures.length + tasks.length > 0; ) {
    const shown = shareColumn(figures.length, tasks.length);
    columns.push({ figures: figures.slice(0, shown.figures), tasks: tasks.slice(0, shown.tasks) });
    [figures, tasks] = [figures.slice(shown.figures), tasks.slice(shown.tasks)];
  }
  return split(Math.max(countParts(facts.milestones, milestonesPerSlide), columns.length), (index, part) => ({
    kind: 'pilot',
    facts,
    milestones: partOf(facts.milestones, milestonesPerSlide, index),
    figures: columns[index]?.figures ?? [],
    tasks: columns[index]?.tasks ?? [],
    ...part,
  }));
}

/** Whether a slide of a pilot has the section: the first has each and says where it is empty, a further one what goes on there. */
export const isSectionShown = (slide: Extract<Slide, { kind: 'pilot' }>, section: 'milestones' | 'figures' | 'tasks'): boolean =>
  slide.part === 1 || slide[section].length > 0;

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
