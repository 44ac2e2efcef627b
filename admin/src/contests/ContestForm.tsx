import { AutocompleteInput, BooleanInput, SelectArrayInput, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { type Contest, conflictScopes, languages, tieRules } from '@pilotage/shared';
import { choicesOf } from '../resource/fields/ChoiceText.tsx';
import { InstantInput } from '../resource/inputs/InstantInput.tsx';
import { ListInput } from '../resource/inputs/ListInput.tsx';
import { DayInput, FigureInput } from '../resource/inputs/TypedInputs.tsx';
import { matchesName } from '../resource/inputs/filterByName.ts';
import { parsePhrases } from '../resource/inputs/parseList.ts';
import { QuestionsInput } from './QuestionsInput.tsx';

const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** Select for a time zone; includes a stored legacy name. */
function TimeZoneInput() {
  const current: unknown = useWatch({ name: 'timeZone' });
  const others = typeof current === 'string' && !timeZones.includes(current) ? [current] : [];
  const choices = [...others, ...timeZones].map((id) => ({ id, name: id }));
  return <AutocompleteInput source="timeZone" choices={choices} matchSuggestion={matchesName} />;
}

/**
 * The writable fields: all of a draft; of an open contest those that may change with a notice to everyone; afterwards the note
 * alone.
 */
export function ContestForm({ isNew = false }: { isNew?: boolean }) {
  const state = useRecordContext<Contest>()?.state ?? 'draft';
  const isDraft = state === 'draft';
  return (
    <>
      {isNew && <TextInput source="slug" helperText="contests.slugHelp" />}
      {(isDraft || state === 'open') && (
        <>
          <TextInput source="name" />
          <TextInput source="challenge" multiline minRows={3} />
          <TextInput source="prize" multiline />
          {isDraft && <TimeZoneInput />}
          <InstantInput source="closesAt" zone="timeZone" edge="end" />
        </>
      )}
      {isDraft && (
        <>
          <InstantInput source="opensAt" zone="timeZone" edge="start" />
          <TextInput source="whoMayEnter" multiline />
          <SelectArrayInput source="languages" choices={choicesOf(languages, 'resources.users.choices.locale')} />
          <SelectInput source="tieRule" choices={choicesOf(tieRules, 'resources.contests.choices.tieRule')} />
          <SelectInput source="juryApart" choices={choicesOf(conflictScopes, 'resources.contests.choices.juryApart')} />
          <QuestionsInput />
          <ListInput source="themes" readOnly={false} parse={parsePhrases} helperText="contests.themesHelp" />
          <FigureInput source="filesMost" helperText="contests.filesHelp" />
          <TextInput source="privacyText" multiline minRows={3} />
          <DayInput source="eraseOn" />
          <BooleanInput source="illustrative" />
        </>
      )}
      {!isDraft && <TextInput source="publicNote" multiline helperText="contests.noteHelp" />}
    </>
  );
}
