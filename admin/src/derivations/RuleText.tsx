import type { Derivation } from '@pilotage/shared';
import { useDerivationText } from './useDerivationText.ts';

/** A rule in words. */
export function RuleText({ rule }: { rule: Derivation }) {
  return <>{useDerivationText(rule)}</>;
}
