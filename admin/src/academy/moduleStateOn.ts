import type { Module } from '@pilotage/shared';

/** Whether a module can be taken on a day (YYYY-MM-DD). */
export function moduleStateOn({ opensOn, closesOn }: Pick<Module, 'opensOn' | 'closesOn'>, day: string) {
  if (day < opensOn) return 'planned';
  return closesOn !== null && day > closesOn ? 'closed' : 'open';
}
