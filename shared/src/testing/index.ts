export type { ProgressAssignment, ProgressCell, ProgressExpectation, ProgressInput } from '../progress/cells/progressInput.ts';
export { type RandomConsortium, sampleConsortia } from '../progress/testing/randomConsortium.ts';
export { computeNaiveMedian, computeNaiveRows } from '../progress/testing/naiveProgress.ts';
export { type WorkedExample, workedExamples } from '../progress/testing/workedExamples.ts';
export { defineResource } from '../resource/defineResource.ts';
export { choice, day, figure, flag, nameText, ref, refs, text, whole } from '../resource/fields.ts';
export { createSeededRandom, type RandomInteger } from '../jury/createSeededRandom.ts';
