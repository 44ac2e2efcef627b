import type { CheckResult, Indicator } from '@pilotage/shared';
import { useFindingText } from './useFindingText.ts';

interface FindingTextProps {
  finding: Pick<CheckResult, 'kind' | 'severity' | 'against'>;
  indicator: Pick<Indicator, 'valueType' | 'decimals'>;
}

/** Text of a finding for users who can still change the figure. */
export function FindingText({ finding, indicator }: FindingTextProps) {
  const text = useFindingText();
  return (
    <span>
      {text.describe(finding, indicator)} {text.describeRequest(finding)}
    </span>
  );
}
