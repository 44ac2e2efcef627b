export type { ProgressAssignment, ProgressCell, ProgressExpectation, ProgressInput } from '../progress/input.ts';
export { type RandomConsortium, someConsortia } from '../progress/test/consortium.ts';
export { naiveMedian, naiveRows } from '../progress/test/naive.ts';
export { type WorkedExample, workedExamples } from '../progress/test/workedExamples.ts';
