import { describe, expect, test } from 'vitest';
import { createAssignment, createIndicator } from '../../measurements/measurements.fixtures.ts';
import { baselineSlot, createMilestoneSlot, targetSlot } from './levelSlot.ts';
import { parseLevel, parseTarget } from './parseLevel.ts';

const indicator = createIndicator();
const assignment = createAssignment({ target: 20 });
const context = { indicator, assignment, slot: targetSlot };

describe('a typed target', () => {
  test('is a figure, empty for no target, or x for reporting without one', () => {
    expect(parseTarget('1 200', context)).toEqual({ kind: 'entry', body: { target: 1200 }, warning: null });
    expect(parseTarget(' ', context)).toEqual({ kind: 'entry', body: { target: null }, warning: null });
    expect(parseTarget('', { ...context, assignment: null })).toEqual({ kind: 'entry', body: null, warning: null });
    expect(parseTarget('X', { ...context, assignment: null })).toEqual({ kind: 'entry', body: { target: null }, warning: null });
    expect(parseLevel('x', context)).toEqual({ kind: 'refused', why: 'targets.problem.noFigure' });
  });

  test('is not guessed where it reads in two ways, and is refused by the rules of the server', () => {
    expect(parseTarget('1.234', context)).toEqual({ kind: 'ambiguous', readings: [1234, 1.234] });
    expect(parseTarget('-5', context)).toEqual({ kind: 'refused', why: expect.stringContaining('other side of the baseline') });
    expect(parseTarget('n/a', context)).toEqual({ kind: 'refused', why: 'targets.problem.placeholder' });
    const text = createIndicator({ valueType: 'text' });
    expect(parseTarget('5', { ...context, indicator: text }).kind).toBe('refused');
    expect(parseTarget('x', { ...context, indicator: text, assignment: null })).toEqual({
      kind: 'entry',
      body: { target: null },
      warning: null,
    });
  });

  test('has no more decimals than its figures, unless it stood there before; a share above 100 % is warned of', () => {
    const refusal = { kind: 'refused', why: expect.stringContaining('Only whole numbers') };
    expect(parseTarget('2.5', context)).toEqual(refusal);
    expect(parseLevel('2.5', { ...context, slot: createMilestoneSlot(5, [5, 7]) })).toEqual(refusal);
    expect(parseTarget('2.5', { ...context, assignment: createAssignment({ target: 2.5 }) }).kind).toBe('entry');
    const share = { ...context, indicator: createIndicator({ valueType: 'ratio' }) };
    expect(parseTarget('80', share)).toEqual({ kind: 'entry', body: { target: 80 }, warning: 'exceedsWhole' });
    expect(parseTarget('0.8', share)).toEqual({ kind: 'entry', body: { target: 0.8 }, warning: null });
    expect(parseTarget('1', share)).toMatchObject({ warning: null });
    expect(parseTarget('80', context)).toMatchObject({ warning: null });
  });

  test('is judged together with the other levels of the assignment', () => {
    const snapshot = createIndicator({ accumulation: 'snapshot' });
    const withBaseline = createAssignment({ baseline: 10, target: null });
    expect(parseTarget('5', { indicator: snapshot, assignment: withBaseline, slot: targetSlot }).kind).toBe('refused');
    expect(parseLevel('30', { indicator: snapshot, assignment, slot: baselineSlot }).kind).toBe('refused');
    expect(parseLevel('3', { indicator: snapshot, assignment, slot: baselineSlot })).toEqual({
      kind: 'entry',
      body: { baseline: 3 },
      warning: null,
    });
  });
});

test('a level on the way is set in the order of the periods, and removed where it is empty', () => {
  const withLevel = createAssignment({ milestones: [{ periodId: 7, value: 10 }] });
  const slot = createMilestoneSlot(5, [5, 7]);
  const parsed = parseLevel('4', { indicator, assignment: withLevel, slot });
  const milestones = [
    { periodId: 5, value: 4 },
    { periodId: 7, value: 10 },
  ];
  expect(parsed).toEqual({ kind: 'entry', body: { milestones }, warning: null });
  expect(slot.read(createAssignment({ milestones }))).toBe(4);
  expect(parseLevel('', { indicator, assignment: createAssignment({ milestones }), slot })).toEqual({
    kind: 'entry',
    body: { milestones: [{ periodId: 7, value: 10 }] },
    warning: null,
  });
});
