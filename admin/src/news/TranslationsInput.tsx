import { ArrayInput, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { languages } from '@pilotage/shared';
import { AddEntryButton } from '../resource/inputs/AddEntryButton.tsx';

const keepAsTyped = (text: string) => text;
const choices = languages.map((id) => ({ id, name: `resources.newsItems.choices.language.${id}` }));

/** Title and text in more languages. */
export function TranslationsInput() {
  return (
    <ArrayInput source="translations">
      <SimpleFormIterator disableClear disableReordering addButton={<AddEntryButton label="news.addTranslation" />}>
        <SelectInput source="language" label="resources.newsItems.fields.language" choices={choices} />
        <TextInput source="title" label="resources.newsItems.fields.title" parse={keepAsTyped} defaultValue="" />
        <TextInput
          source="text"
          label="resources.newsItems.fields.text"
          parse={keepAsTyped}
          defaultValue=""
          multiline
          minRows={6}
        />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
