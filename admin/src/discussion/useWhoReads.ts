import { useTranslate } from 'react-admin';
import type { Audience } from '@pilotage/shared';
import { useNames } from '../progress/useNames.ts';

/** For whom a comment is, and who will read it, in words. */
export function useWhoReads(organisationId: number) {
  const translate = useTranslate();
  const name = useNames().organisation(organisationId);
  return {
    choice: (audience: Audience) => translate(`discussion.for.${audience}`, { name }),
    sentence: (audience: Audience, atOnce: boolean): string => {
      const said = translate(`discussion.whoReads.${audience}`, { name });
      return atOnce || audience === 'organisation' ? said : `${said} ${translate('discussion.whoReads.later', { name })}`;
    },
  };
}
