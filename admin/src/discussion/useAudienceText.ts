import { useTranslate } from 'react-admin';
import type { Audience } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

/** Text that names the audience of a comment and its readers. */
export function useAudienceText(organisationId: number) {
  const translate = useTranslate();
  const name = useDisplayNames().organisation(organisationId);
  return {
    choice: (audience: Audience) => translate(`discussion.for.${audience}`, { name }),
    sentence: (audience: Audience, isImmediate: boolean): string => {
      const readersText = translate(`discussion.whoReads.${audience}`, { name });
      return isImmediate || audience === 'organisation'
        ? readersText
        : `${readersText} ${translate('discussion.whoReads.later', { name })}`;
    },
  };
}
