/** What stands in a work plan, from the largest to the smallest. */
export const workPlanKinds = ['workPackage', 'activity', 'deliverable', 'output'] as const;

export type WorkPlanKind = (typeof workPlanKinds)[number];

/** A number of the work plan as it is read: `D 1.2.1` is a deliverable with the parts 1, 2 and 1. */
export interface WorkPlanNumber {
  kind: WorkPlanKind;
  parts: readonly number[];
}

const letters: Readonly<Record<WorkPlanKind, string>> = { workPackage: '', activity: 'A', deliverable: 'D', output: 'O' };

const kindByLetter: ReadonlyMap<string, WorkPlanKind> = new Map([
  ['', 'workPackage'],
  ['WP', 'workPackage'],
  ['A', 'activity'],
  ['D', 'deliverable'],
  ['O', 'output'],
]);

/** How many parts the number of a kind has. */
const depths: Readonly<Record<WorkPlanKind, number>> = { workPackage: 1, activity: 2, deliverable: 3, output: 2 };

const written = /^(WP|[ADO])?[ .]*([1-9]\d?(?:\.[1-9]\d?){0,2})$/i;

/** Reads a number of the programme, also as people write it (`a1.2`, `D.1.2.1`, `WP 1`). Returns null for any other text. */
export function parseWorkPlanNumber(text: string): WorkPlanNumber | null {
  const [, letter = '', digits = ''] = written.exec(text.trim()) ?? [];
  const kind = kindByLetter.get(letter.toUpperCase());
  const parts = digits === '' ? [] : digits.split('.').map(Number);
  return kind !== undefined && parts.length === depths[kind] ? { kind, parts } : null;
}

/** The one way in which a number is stored and shown: `1`, `A 1.2`, `D 1.2.1`, `O 1.1`. */
export function formatWorkPlanNumber({ kind, parts }: WorkPlanNumber): string {
  return `${letters[kind]} ${parts.join('.')}`.trim();
}

/** The number in its stored form. Text that is no number is returned unchanged. */
export function normalizeWorkPlanNumber(text: string): string {
  const number = parseWorkPlanNumber(text);
  return number ? formatWorkPlanNumber(number) : text;
}

/** Whether the text is a number in its stored form. */
export function isWorkPlanNumber(text: string): boolean {
  const number = parseWorkPlanNumber(text);
  return number !== null && formatWorkPlanNumber(number) === text;
}

const packageStep = 1_000_000;
const outputStart = 500_000;
const partStep = 1000;

/**
 * The place of a number in the plan, as a whole number: each work package, its activities with their deliverables, then its
 * outputs. So `A 1.10` stands after `A 1.2`.
 */
export function positionOf({ kind, parts: [first = 0, second = 0, third = 0] }: WorkPlanNumber): number {
  return first * packageStep + (kind === 'output' ? outputStart : 0) + second * partStep + third;
}

/** The number of what it is a part of: a deliverable of an activity, an activity or output of a work package. */
export function parentOf({ kind, parts }: WorkPlanNumber): WorkPlanNumber | null {
  if (kind === 'workPackage') return null;
  return { kind: kind === 'deliverable' ? 'activity' : 'workPackage', parts: parts.slice(0, -1) };
}

/** The places between which the parts of an item stand, both left out; null for what has no parts. */
export function partRangeOf({
  kind,
  position,
}: {
  kind: WorkPlanKind;
  position: number;
}): { after: number; before: number } | null {
  if (kind === 'deliverable' || kind === 'output') return null;
  return { after: position, before: position + (kind === 'workPackage' ? packageStep : partStep) };
}
