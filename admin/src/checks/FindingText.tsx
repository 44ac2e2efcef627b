import type { Finding, Indicator } from '@pilotage/shared';
import { useFindingText } from './useFindingText.ts';

interface FindingTextProps {
  finding: Pick<Finding, 'kind' | 'severity' | 'against'>;
  indicator: Pick<Indicator, 'valueType' | 'decimals'>;
}

/** A finding to whoever can still change the figure. */
export function FindingText({ finding, indicator }: FindingTextProps) {
  const text = useFindingText();
  return (
    <span>
      {text.found(finding, indicator)} {text.asked(finding)}
    </span>
  );
}
