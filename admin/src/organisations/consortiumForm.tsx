import { SelectInput } from 'react-admin';
import { CountriesInput } from '../resource/inputs/CountriesInput.tsx';
import { ListInput } from '../resource/inputs/ListInput.tsx';
import { parseWholeNumbers } from '../resource/inputs/parseList.ts';
import type { FormDeclaration } from '../resource/screens/formDeclaration.ts';
import { ColourInput } from './ColourInput.tsx';
import { CurrencyInput } from './CurrencyInput.tsx';
import { formatHour } from './formatHour.ts';

const hourChoices = Array.from({ length: 24 }, (_, hour) => ({ id: hour, name: formatHour(hour) }));

/** What the lead partner says about the consortium. */
export const consortiumForm: FormDeclaration<'consortium'> = {
  fields: [
    {
      section: 'organisations.sections.project',
      fields: [
        'name',
        { source: 'title', helperText: 'organisations.titleHelp' },
        { source: 'programme', helperText: 'organisations.programmeHelp' },
        { source: 'priority', helperText: 'organisations.priorityHelp' },
        'startsOn',
        'endsOn',
      ],
    },
    {
      section: 'organisations.sections.counting',
      fields: [
        <CountriesInput key="countries" source="countries" helperText="organisations.countriesHelp" />,
        <CurrencyInput key="currency" />,
        { source: 'timeZone', helperText: 'organisations.timeZoneHelp' },
      ],
    },
    {
      section: 'organisations.sections.page',
      fields: [
        { source: 'publishesProgress', helperText: 'organisations.publishesProgressHelp' },
        { source: 'about', minRows: 3, helperText: 'organisations.aboutHelp' },
        <ColourInput key="colour" source="colour" fallback="#0c5c56" />,
      ],
    },
    {
      section: 'organisations.sections.mails',
      fields: [
        <SelectInput key="digestHour" source="digestHour" choices={hourChoices} helperText="organisations.digestHourHelp" />,
        <ListInput
          key="reminderDays"
          source="reminderDays"
          parse={parseWholeNumbers}
          helperText="organisations.reminderDaysHelp"
        />,
      ],
    },
  ],
};
