import { useTranslate } from 'react-admin';
import { type ResourceName, resourceNames } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { RecordName } from '../resource/RecordName.tsx';
import { referredTo, wordsOf } from './changedFields.ts';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T.*Z$/.test(text);
const isResource = (name: string | null): name is ResourceName => resourceNames.some((each) => each === name);
const longest = 160;

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

/** A stored value in the reader's words: names for keys, words for states, days and figures in the page's language. */
export function ValueText({ resource, field, value }: { resource: string; field: string; value: unknown }) {
  const translate = useTranslate();
  const formats = useFormats();
  if (value === null || value === undefined || value === '') return <>{translate('resource.nothing')}</>;
  if (typeof value === 'boolean') return <>{translate(value ? 'resource.yes' : 'resource.no')}</>;
  const reference = referredTo(field);
  if (typeof value === 'number') {
    if (isResource(reference)) return <RecordName resource={reference} id={value} />;
    return <>{field.endsWith('Id') ? `#${value}` : formats.figure(value)}</>;
  }
  if (field === 'partnerIds' && Array.isArray(value))
    return (
      <>
        {value.map((id, index) => (
          <span key={String(id)}>
            {index > 0 && ', '}
            <RecordName resource="organisations" id={Number(id)} />
          </span>
        ))}
      </>
    );
  if (Array.isArray(value) && value.every((each) => typeof each === 'object'))
    return <>{translate('audit.entries', { smart_count: value.length })}</>;
  if (typeof value !== 'string') return <>{shortened(value)}</>;
  const words = wordsOf(resource, field);
  if (words !== null) return <>{translate(`${words}.${value}`, { _: value })}</>;
  if (isDay(value)) return <>{formats.day(value)}</>;
  if (isInstant(value)) return <>{formats.instant(value)}</>;
  return <>{shortened(value)}</>;
}
