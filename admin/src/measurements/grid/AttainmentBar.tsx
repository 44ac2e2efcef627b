import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { ProgressRow } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';

/** Maximum of the scale; a longer bar ends in an arrow. */
const maximumDrawn = 1.5;
const positionOf = (fraction: number) => `${(Math.min(maximumDrawn, Math.max(0, fraction)) / maximumDrawn) * 100}%`;

/** Expected by now, as a share of the target. */
function expectedFraction({ baseline, target, expected }: ProgressRow): number | null {
  const from = baseline ?? 0;
  if (target === null || expected === null || target === from) return null;
  return (expected - from) / (target - from);
}

/** Attainment as number and bar: a line at 100 %, dots at the expected value, and another colour beyond 100 %. */
export const AttainmentBar = memo(function AttainmentBar({ progress }: { progress: ProgressRow }) {
  const formats = useFormats();
  const translate = useTranslate();
  const { attainment, value } = progress;
  if (attainment === null)
    return <span className="quiet">{translate(value === null ? 'figures.noFigure' : 'figures.noTarget')}</span>;
  const due = expectedFraction(progress);
  return (
    <div className="attainment">
      <div className="track" aria-hidden="true">
        <i style={{ width: positionOf(Math.min(1, attainment)) }} />
        {attainment > 1 && (
          <i
            className="beyond"
            style={{ insetInlineStart: positionOf(1), width: `calc(${positionOf(attainment)} - ${positionOf(1)})` }}
          />
        )}
        <b style={{ insetInlineStart: positionOf(1) }} />
        {due !== null && <b className="due" style={{ insetInlineStart: positionOf(due) }} />}
      </div>
      <span>
        {attainment < 0 && <span aria-hidden="true">◂ </span>}
        {formats.percent(attainment)}
        {attainment > maximumDrawn && <span aria-hidden="true"> ▸</span>}
      </span>
    </div>
  );
});
