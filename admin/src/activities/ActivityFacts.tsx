import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Labeled, useRecordContext, useTranslate } from 'react-admin';
import { type Activity, fieldsOfActivityKind, type KindField, sumAudience, targetGroups } from '@pilotage/shared';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { CountryField } from '../resource/fields/CountryField.tsx';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import { FigureField } from '../resource/fields/FigureField.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { SimpleTable } from '../resource/lists/SimpleTable.tsx';
import { ActivityDates } from './ActivityDates.tsx';

const FactGrid = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))' }}>{children}</Box>
);

function ActivityPlace({ activity: { place, isOnline } }: { activity: Activity }) {
  const translate = useTranslate();
  const parts = [place, isOnline ? translate('activities.online') : null].filter((part) => part !== null);
  return parts.length === 0 ? <EmptyValue /> : <span>{parts.join(', ')}</span>;
}

/** Attendances by target group. What is left is not specified, and is never split. */
function AudienceTable({ activity: { audience, attendances } }: { activity: Activity }) {
  const translate = useTranslate();
  const formats = useFormats();
  const rest = (attendances ?? 0) - sumAudience(audience);
  const parts = [
    ...targetGroups.flatMap((group) => {
      const part = audience[group];
      return part === undefined ? [] : [[translate(`activities.targetGroups.${group}`), part] as const];
    }),
    ...(rest > 0 ? [[translate('activities.notSpecified'), rest] as const] : []),
  ];
  const label = translate('resources.activities.fields.audience');
  return (
    <Section id="activity-audience" title={label}>
      <SimpleTable
        label={translate('activities.audienceTable')}
        columns={[
          { id: 'group', header: translate('activities.targetGroup'), isRowHeader: true },
          { id: 'part', header: translate('resources.activities.fields.attendances'), isFigure: true },
        ]}
        rows={parts.map(([group, part], id) => ({ id, cells: { group, part: formats.figure(part) } }))}
      />
    </Section>
  );
}

function ActivityLinks({ links }: { links: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Section id="activity-links" title={translate('resources.activities.fields.links')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {links.map((link) => (
          <li key={link}>
            <Link href={link} rel="noreferrer" sx={{ display: 'inline-block', minHeight: 24, overflowWrap: 'anywhere' }}>
              {link}
            </Link>
          </li>
        ))}
      </Box>
    </Section>
  );
}

const figureFields = ['registrations', 'attendances', 'reach'] as const;

/** The facts of an activity: those that its kind has. */
export function ActivityFacts() {
  const activity = useRecordContext<Activity>();
  const translate = useTranslate();
  if (!activity) return null;
  const { kind, description, links, audience } = activity;
  const has = (field: KindField) => fieldsOfActivityKind[kind].includes(field);
  return (
    <Box sx={{ gridColumn: '1 / -1', display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <FactGrid>
        <Labeled source="kind">
          <ChoiceText source="kind" />
        </Labeled>
        <Labeled label="activities.when">
          <ActivityDates activity={activity} />
        </Labeled>
        {has('place') && (
          <Labeled source="place">
            <ActivityPlace activity={activity} />
          </Labeled>
        )}
        <Labeled source="country">{activity.country === null ? <EmptyValue /> : <CountryField source="country" />}</Labeled>
        {figureFields.filter(has).map((field) => (
          <Labeled key={field} source={field}>
            <FigureField source={field} />
          </Labeled>
        ))}
        <Labeled source="pilotId">
          <ReferenceNameField source="pilotId" reference="pilots" isLinked />
        </Labeled>
        {activity.moduleId !== null && (
          <Labeled source="moduleId">
            <ReferenceNameField source="moduleId" reference="modules" isLinked />
          </Labeled>
        )}
        <Labeled source="organisationId">
          <ReferenceNameField source="organisationId" reference="organisations" isLinked />
        </Labeled>
        <Labeled source="visibility">
          <ChoiceText source="visibility" />
        </Labeled>
      </FactGrid>
      <IllustrativeMark />
      {description !== null && (
        <Section id="activity-description" title={translate('resources.activities.fields.description')}>
          <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72ch', overflowWrap: 'anywhere' }}>{description}</Typography>
        </Section>
      )}
      {Object.keys(audience).length > 0 && <AudienceTable activity={activity} />}
      {links.length > 0 && <ActivityLinks links={links} />}
    </Box>
  );
}
