import { useEffect, useMemo } from 'react';
import { useRecordContext } from 'react-admin';
import type { Module } from '@pilotage/shared';
import { preloadCharts } from '../charts/preloadedCharts.ts';
import { ChoicesState } from '../progress/record/ChoicesState.tsx';
import { noFilters } from '../progress/filters/filterAddress.ts';
import { AcademyView } from '../progress/views/AcademyView.tsx';
import { useCompareChoices } from '../progress/views/useCompareChoices.ts';

function FunnelOf({ number }: { number: number }) {
  const choices = useCompareChoices();
  useEffect(preloadCharts, []);
  const asked = useMemo(
    () => ({ ...choices, by: 'organisation', module: String(number), filters: noFilters }),
    [choices, number],
  );
  return (
    <ChoicesState choices={asked}>
      <AcademyView choices={asked} />
    </ChoicesState>
  );
}

/** The learners of the module in context by organisation, through the period in focus. */
export default function ModuleFunnel() {
  const module = useRecordContext<Module>();
  return module ? <FunnelOf number={module.number} /> : null;
}
