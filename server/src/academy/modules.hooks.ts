import { validateModule } from '@pilotage/shared';
import { clearReferences, isForeignTo } from '../http/records/clearReferences.ts';
import type { ResourceHooks } from '../http/records/hooks.ts';

export const moduleHooks: ResourceHooks<'modules'> = {
  /** New modules are created one at a time, so that no number and no name comes twice. */
  async locks() {
    return [['consortium', 1]];
  },
  async validate({ after }) {
    return validateModule(after);
  },
  /** Activities belong to their organisations and outlive the module. */
  async beforeRemove({ actor, store, before: { id } }) {
    await clearReferences(store, [{ resource: 'activities', cleared: { moduleId: null } }], id, isForeignTo(actor));
  },
};
