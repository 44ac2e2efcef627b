import { validateCompletionColumns } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';

export const completionMappingHooks: ResourceHooks<'completionMappings'> = {
  async validate({ after: { columns } }) {
    return columns === undefined ? {} : validateCompletionColumns(columns);
  },
};
