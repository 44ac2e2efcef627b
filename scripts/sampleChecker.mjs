// A checker for StrykerJS that lets one planted fault of N be tested and leaves the others out of the score. Which ones is decided by
// where and what they are, so that two runs over the same files test the same faults.
import { createHash } from 'node:crypto';

const divisor = Number(process.env.MUTATION_SAMPLE ?? 1);

/** Whether the fault belongs to the sample. */
function isSampled({ fileName, location, mutatorName, replacement }) {
  const text = JSON.stringify([fileName.split('/var/mutation/').at(-1), location, mutatorName, replacement]);
  return createHash('sha256').update(text).digest().readUInt32BE() % divisor === 0;
}

class SampleChecker {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isSampled(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
      ]),
    );
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }];
