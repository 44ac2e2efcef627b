import { SelectArrayInput } from 'react-admin';
import { choicesOf } from '../resource/fields/choicesOf.ts';
import { InstantInput } from '../resource/inputs/InstantInput.tsx';
import { ListInput } from '../resource/inputs/ListInput.tsx';
import { parsePhrases } from '../resource/inputs/parseList.ts';
import type { FormDeclaration, FormEntry } from '../resource/screens/formDeclaration.ts';
import { QuestionsInput } from './QuestionsInput.tsx';

type ContestFormEntry = FormEntry<'contests'>;

const deadline = <InstantInput key="closesAt" source="closesAt" zone="timeZone" edge="end" />;
const note: ContestFormEntry = { source: 'publicNote', helperText: 'contests.noteHelp' };

const draftFields: readonly ContestFormEntry[] = [
  {
    section: 'contests.sections.about',
    fields: [
      'name',
      { source: 'slug', helperText: 'contests.slugHelp' },
      { source: 'challenge', helperText: 'contests.challengeHelp' },
      'prize',
      { source: 'whoMayEnter', helperText: 'contests.whoMayEnterHelp' },
      <SelectArrayInput
        key="languages"
        source="languages"
        choices={choicesOf('users', 'locale')}
        helperText="contests.languagesHelp"
      />,
    ],
  },
  {
    section: 'contests.sections.when',
    fields: [
      { source: 'timeZone', helperText: 'contests.timeZoneHelp' },
      <InstantInput key="opensAt" source="opensAt" zone="timeZone" edge="start" />,
      deadline,
    ],
  },
  {
    section: 'contests.sections.solution',
    fields: [
      <QuestionsInput key="questions" />,
      <ListInput key="themes" source="themes" parse={parsePhrases} helperText="contests.themesHelp" />,
      { source: 'filesMost', helperText: 'contests.filesHelp' },
    ],
  },
  {
    section: 'contests.sections.judging',
    fields: [
      { source: 'tieRule', helperText: 'contests.tieRuleHelp' },
      { source: 'juryApart', helperText: 'contests.juryApartHelp' },
      'scoresRevisable',
    ],
  },
  {
    section: 'contests.sections.privacy',
    fields: [
      { source: 'privacyText', helperText: 'contests.privacyTextHelp' },
      { source: 'eraseOn', helperText: 'contests.eraseOnHelp' },
      { source: 'illustrative', helperText: 'contests.illustrativeHelp' },
    ],
  },
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
