import type { FieldProblems } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';

export const consortiumHooks: ResourceHooks<'consortium'> = {
  /** A picture is never without words for those who do not see it. */
  async validate({ after: { pictureHash, pictureText } }) {
    const problems: FieldProblems = {};
    if (pictureHash && !pictureText) problems.pictureText = { code: 'field.required' };
    return problems;
  },
};
