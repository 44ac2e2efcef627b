import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { FigureRow } from '../rows/figureRow.ts';
import { CountedAnewButton } from './CountedAnewButton.tsx';
import { ExpandPartsButton, type PartsExpansion } from './ExpandPartsButton.tsx';
import { NarrowLevel } from './NarrowLevel.tsx';

interface IndicatorHeaderProps {
  row: FigureRow;
  name: string;
  /** The number of the period, where a new definition holds from it on; null otherwise. */
  countedAnewSince: number | null;
  isNarrow: boolean;
  onOpen: () => void;
  expansion: PartsExpansion | null;
}

/** Row header: the indicator's name, which opens its details, its unit, and a button that expands its parts. */
export const IndicatorHeader = memo(function IndicatorHeader(props: IndicatorHeaderProps) {
  const { row, name, countedAnewSince, isNarrow, onOpen, expansion } = props;
  const translate = useTranslate();
  const { indicator, pilot, notExpected } = row;
  const details = [indicator.unit, pilot].filter((each) => each !== null && each !== '').join(' · ');
  return (
    <>
      <button type="button" className="name" onClick={onOpen}>
        {name}
      </button>
      {details !== '' && <div className="quiet">{details}</div>}
      {countedAnewSince !== null && <CountedAnewButton name={name} since={countedAnewSince} onOpen={onOpen} />}
      {isNarrow && <NarrowLevel row={row} />}
      {notExpected !== null && <div className="quiet">{translate(`resources.expectations.choices.reason.${notExpected}`)}</div>}
      {expansion && <ExpandPartsButton indicator={indicator} name={name} expansion={expansion} />}
    </>
  );
});
