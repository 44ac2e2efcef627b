import { useTranslate } from 'react-admin';
import { derivationSchema, isDay } from '@pilotage/shared';
import { RuleText } from '../derivations/RuleText.tsx';
import { useFormats } from '../resource/format.ts';
import { RecordName } from '../resource/fields/RecordName.tsx';
import { referencedResource, choiceTextKey } from './changedFields.ts';
import { describeStructure, isStructure } from './describeStructure.ts';

const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T.*Z$/.test(text);
const maxLength = 160;

function truncate(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > maxLength ? `${text.slice(0, maxLength)} …` : text;
}

interface AuditValueProps {
  resource: string;
  field: string;
  value: unknown;
}

function AuditNumber({ resource, field, value }: { resource: string; field: string; value: number }) {
  const formats = useFormats();
  const reference = referencedResource(resource, field);
  if (reference) return <RecordName resource={reference} id={value} />;
  return <>{field.endsWith('Id') ? `#${value}` : formats.figure(value)}</>;
}

function AuditText({ resource, field, value }: { resource: string; field: string; value: string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const textKey = choiceTextKey(resource, field);
  if (textKey !== null) return <>{translate(`${textKey}.${value}`, { _: value })}</>;
  if (isDay(value)) return <>{formats.day(value)}</>;
  return <>{isInstant(value) ? formats.instant(value) : truncate(value)}</>;
}

function AuditList({ resource, field, values }: { resource: string; field: string; values: readonly unknown[] }) {
  const translate = useTranslate();
  const reference = referencedResource(resource, field);
  if (!reference) {
    const hasRecords = values.every((each) => typeof each === 'object');
    return <>{hasRecords ? translate('audit.entries', { smart_count: values.length }) : truncate(values)}</>;
  }
  return values.map((id, index) => (
    <span key={String(id)}>
      {index > 0 && ', '}
      <RecordName resource={reference} id={Number(id)} />
    </span>
  ));
}

/** The rule of an indicator in words; any other structure by its keys and values. */
function AuditStructure({ resource, field, value }: AuditValueProps) {
  const translate = useTranslate();
  const { figure } = useFormats();
  const rule = resource === 'indicators' && field === 'derivation' ? derivationSchema.safeParse(value).data : undefined;
  if (rule) return <RuleText rule={rule} />;
  return <>{truncate(describeStructure(`${resource}.${field}`, value, { translate, figure }))}</>;
}

/** A stored value as text: names for keys, labels for enum values, dates and figures in the language of the page. */
export function AuditValue({ resource, field, value }: AuditValueProps) {
  const translate = useTranslate();
  if (value === null || value === undefined || value === '') return <>{translate('resource.nothing')}</>;
  if (typeof value === 'boolean') return <>{translate(value ? 'resource.yes' : 'resource.no')}</>;
  if (typeof value === 'number') return <AuditNumber resource={resource} field={field} value={value} />;
  if (typeof value === 'string') return <AuditText resource={resource} field={field} value={value} />;
  if (Array.isArray(value)) return <AuditList resource={resource} field={field} values={value} />;
  return isStructure(value) ? <AuditStructure resource={resource} field={field} value={value} /> : <>{truncate(value)}</>;
}
