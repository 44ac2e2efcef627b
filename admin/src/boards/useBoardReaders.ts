import { useTranslate } from 'react-admin';
import type { Board } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** Who sees a board, in words. */
export function useBoardReaders(): (board: Pick<Board, 'audience' | 'roles'>) => string {
  const translate = useTranslate();
  const { list } = useFormats();
  return ({ audience, roles }) => {
    if (audience === 'own') return translate('boards.yours');
    const names =
      roles.length === 0
        ? [translate('boards.everybody')]
        : roles.map((role) => translate(`resources.memberships.choices.role.${role}`));
    return translate('boards.forRoles', { roles: list(names) });
  };
}
