import { SelectInput } from 'react-admin';

const choices = [
  { id: false, name: 'notices.unread' },
  { id: true, name: 'notices.read' },
];

/** Selects read or unread notices. */
export const ReadFilter = ({ source }: { source: 'read'; alwaysOn: true }) => <SelectInput source={source} choices={choices} />;
