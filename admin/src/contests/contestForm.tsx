import { SelectArrayInput } from 'react-admin';
import { choicesOf } from '../resource/fields/choicesOf.ts';
import { InstantInput } from '../resource/inputs/InstantInput.tsx';
import { ListInput } from '../resource/inputs/ListInput.tsx';
import { parsePhrases } from '../resource/inputs/parseList.ts';
import type { FormDeclaration, FormEntry } from '../resource/screens/formDeclaration.ts';
import { QuestionsInput } from './QuestionsInput.tsx';
import { TimeZoneInput } from './TimeZoneInput.tsx';

type ContestFormEntry = FormEntry<'contests'>;

const deadline = <InstantInput key="closesAt" source="closesAt" zone="timeZone" edge="end" />;
const note: ContestFormEntry = { source: 'publicNote', helperText: 'contests.noteHelp' };

const draftFields: readonly ContestFormEntry[] = [
  { source: 'slug', helperText: 'contests.slugHelp' },
  'name',
  'challenge',
  'prize',
  <TimeZoneInput key="timeZone" />,
  deadline,
  <InstantInput key="opensAt" source="opensAt" zone="timeZone" edge="start" />,
  'whoMayEnter',
  <SelectArrayInput key="languages" source="languages" choices={choicesOf('users', 'locale')} />,
  'tieRule',
  'juryApart',
  'scoresRevisable',
  <QuestionsInput key="questions" />,
  <ListInput key="themes" source="themes" readOnly={false} parse={parsePhrases} helperText="contests.themesHelp" />,
  { source: 'filesMost', helperText: 'contests.filesHelp' },
  'privacyText',
  'eraseOn',
  'illustrative',
];

/**
 * The writable fields: all of a draft; of an open contest those that may change with a notice to everyone; afterwards the note
 * alone.
 */
export const contestForm: FormDeclaration<'contests'> = {
  fields: (contest) => {
    if (!contest || contest.state === 'draft') return draftFields;
    return contest.state === 'open' ? ['name', 'challenge', 'prize', deadline, note] : [note];
  },
  isRemovable: ({ state }) => state === 'draft',
  to: ({ id }) => `contests/${id}/show`,
};
