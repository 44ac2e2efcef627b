import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import { RecordName } from '../resource/fields/RecordName.tsx';
import { referencedResource, choiceTextKey } from './changedFields.ts';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T.*Z$/.test(text);
const maxLength = 160;

function truncate(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > maxLength ? `${text.slice(0, maxLength)} …` : text;
}

/** A stored value as text: names for keys, labels for enum values, dates and figures in the language of the page. */
export function AuditValue({ resource, field, value }: { resource: string; field: string; value: unknown }) {
  const translate = useTranslate();
  const formats = useFormats();
  if (value === null || value === undefined || value === '') return <>{translate('resource.nothing')}</>;
  if (typeof value === 'boolean') return <>{translate(value ? 'resource.yes' : 'resource.no')}</>;
  const reference = referencedResource(resource, field);
  if (typeof value === 'number') {
    if (reference) return <RecordName resource={reference} id={value} />;
    return <>{field.endsWith('Id') ? `#${value}` : formats.figure(value)}</>;
  }
  if (reference && Array.isArray(value))
    return (
      <>
        {value.map((id, index) => (
          <span key={String(id)}>
            {index > 0 && ', '}
            <RecordName resource={reference} id={Number(id)} />
          </span>
        ))}
      </>
    );
  if (Array.isArray(value) && value.every((each) => typeof each === 'object'))
    return <>{translate('audit.entries', { smart_count: value.length })}</>;
  if (typeof value !== 'string') return <>{truncate(value)}</>;
  const textKey = choiceTextKey(resource, field);
  if (textKey !== null) return <>{translate(`${textKey}.${value}`, { _: value })}</>;
  if (isDay(value)) return <>{formats.day(value)}</>;
  if (isInstant(value)) return <>{formats.instant(value)}</>;
  return <>{truncate(value)}</>;
}
