import { validateModule } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';

export const moduleHooks: ResourceHooks<'modules'> = {
  /** New modules are created one at a time, so that no number and no name comes twice. */
  async locks() {
    return [['consortium', 1]];
  },
  async validate({ after }) {
    return validateModule(after);
  },
};
