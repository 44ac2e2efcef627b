import { useRecordContext, useTranslate } from 'react-admin';
import type { Module } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { StateChip } from '../resource/states/StateChip.tsx';
import { moduleStateOn } from './moduleStateOn.ts';

const tones = { planned: 'draft', open: 'running', closed: 'ended' } as const;

/** Whether the module in context can be taken today. */
export function ModuleState() {
  const translate = useTranslate();
  const today = useToday();
  const module = useRecordContext<Module>();
  if (!module) return null;
  const state = moduleStateOn(module, today);
  return <StateChip tone={tones[state]} label={translate(`academy.states.${state}`)} />;
}
