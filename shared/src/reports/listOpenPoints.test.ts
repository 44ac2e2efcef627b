import { expect, test } from 'vitest';
import { listOpenPoints, type ReportContents } from './listOpenPoints.ts';

const empty: ReportContents = {
  expected: [],
  filled: [],
  findings: [],
  warnings: [],
  sections: { narrative: 'x', highlights: 'x', problems: 'x', nextSteps: 'x', targetGroups: 'x' },
  accepted: [],
  unanswered: [],
};
const finding = {
  checkId: 1,
  assignmentId: 11,
  kind: 'jump',
  severity: 'warning',
  settled: false,
  against: 63,
  comparedWith: [],
} as const;

test('a report with everything in it has no open point', () => {
  expect(listOpenPoints({ ...empty, expected: [11], filled: [11] })).toEqual([]);
});

test('remarks come first, then missing figures, results of checks, warnings and unwritten sections; only results block', () => {
  const points = listOpenPoints({
    expected: [11, 12],
    filled: [11],
    findings: [finding],
    warnings: [{ assignmentId: 13, odd: ['path'], hasComment: false }],
    sections: { ...empty.sections, problems: null },
    accepted: [],
    unanswered: [{ assignmentId: 14, comment: 'All of them?' }],
  });
  expect(points.map(({ kind, blocks }) => [kind, blocks])).toEqual([
    ['unanswered', false],
    ['missing', false],
    ['finding', true],
    ['warning', false],
    ['section', false],
  ]);
  expect(points[1]).toMatchObject({ assignmentId: 12 });
});

test('a jump that a comment explains is still named, once, and does not block', () => {
  const settled = { ...finding, settled: true };
  expect(listOpenPoints({ ...empty, findings: [settled] })).toEqual([
    { kind: 'warning', assignmentId: 11, odd: ['jump'], hasComment: true, blocks: false },
  ]);
  const warnings = [{ assignmentId: 11, odd: ['path'], hasComment: true }] as const;
  expect(listOpenPoints({ ...empty, findings: [settled], warnings })).toEqual([
    { kind: 'warning', assignmentId: 11, odd: ['jump', 'path'], hasComment: true, blocks: false },
  ]);
  expect(listOpenPoints({ ...empty, findings: [{ ...settled, kind: 'deviation' }] })).toEqual([]);
});

test('nothing is open about a figure that was accepted: nobody can change it', () => {
  const warnings = [{ assignmentId: 11, odd: ['path'], hasComment: false }] as const;
  const settled = { ...finding, settled: true };
  expect(listOpenPoints({ ...empty, findings: [finding, settled], warnings, accepted: [11] })).toEqual([]);
  expect(listOpenPoints({ ...empty, findings: [finding], warnings, accepted: [12] })).toHaveLength(2);
});

test('an accepted figure that is compared with one that can be changed still fails its check', () => {
  const relation = { ...finding, kind: 'relation', severity: 'error', comparedWith: [12, 13] } as const;
  expect(listOpenPoints({ ...empty, findings: [relation], accepted: [11, 12] })).toMatchObject([
    { kind: 'finding', blocks: true },
  ]);
  expect(listOpenPoints({ ...empty, findings: [relation], accepted: [11, 12, 13] })).toEqual([]);
});
