import { useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { StateChip } from '../states/StateChip.tsx';
import { stateToneOf } from '../states/stateTones.ts';
import { choiceKey } from './choiceKey.ts';
import { EmptyValue } from './EmptyValue.tsx';

/** The choice that the record in context has: a state as a chip, everything else as a word. */
export function ChoiceText({ source }: { source: string; label?: string }) {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const value: unknown = record?.[source];
  if (typeof value !== 'string') return <EmptyValue />;
  const label = translate(choiceKey(resource, source, value));
  const tone = stateToneOf(resource, source, value);
  return tone === undefined ? <span>{label}</span> : <StateChip tone={tone} label={label} />;
}
