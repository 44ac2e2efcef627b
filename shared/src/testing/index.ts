export type { ProgressAssignment, ProgressCell, ProgressExpectation, ProgressInput } from '../progress/cells/progressInput.ts';
export { type RandomConsortium, sampleConsortia } from '../progress/testing/randomConsortium.ts';
export { computeNaiveMedian, computeNaiveRows } from '../progress/testing/naiveProgress.ts';
export { type WorkedExample, workedExamples } from '../progress/testing/workedExamples.ts';
