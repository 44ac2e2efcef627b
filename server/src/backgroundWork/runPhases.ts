import type { WorkProgress } from '@pilotage/db';

/**
 * A part of a work in steps. The steps follow from what earlier phases wrote, so that they are the same after a restart; a step that
 * is done again writes the same files.
 */
export interface PhaseOfWork<P extends string, C> {
  phase: P;
  list(context: C): Promise<readonly (() => Promise<void>)[]>;
}

export interface RunPhasesInput<P extends string, C> {
  /** All parts of the work, in their order. */
  phases: readonly PhaseOfWork<P, C>[];
  context: C;
  /** Where the work stopped; the beginning for a new one. */
  from: Pick<WorkProgress<P>, 'phase' | 'stepsDone'>;
  /** Keeps how far the work is. Throws to stop it: it goes on from there another time. */
  save(progress: WorkProgress<P>): Promise<void>;
}

/** Does a work phase by phase and step by step, from where it stopped. */
export async function runPhases<P extends string, C>({ phases, context, from, save }: RunPhasesInput<P, C>): Promise<void> {
  const first = phases.findIndex(({ phase }) => phase === from.phase);
  for (const { phase, list } of phases.slice(first)) {
    let stepsDone = phase === from.phase ? from.stepsDone : 0;
    await save({ phase, stepsDone, steps: null });
    const steps = await list(context);
    await save({ phase, stepsDone, steps: steps.length });
    for (const step of steps.slice(stepsDone)) {
      await step();
      stepsDone += 1;
      await save({ phase, stepsDone, steps: steps.length });
    }
  }
}
