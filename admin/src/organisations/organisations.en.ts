export const organisationsEnglish = {
  organisations: {
    kinds: { lead: 'Lead partner', partner: 'Partner' },
    consortiumTitle: 'Consortium',
    consortiumSaved: 'Saved.',
    save: 'Save',
  },
  resources: {
    organisations: {
      name: 'Organisation |||| Organisations',
      empty: 'No organisations yet.',
      fields: {
        id: 'Number',
        slug: 'Short address',
        name: 'Name',
        shortName: 'Short name',
        country: 'Country',
        city: 'City',
        kind: 'Kind',
      },
    },
    consortium: {
      name: 'Consortium |||| Consortium',
      fields: {
        name: 'Name',
        title: 'Title',
        programme: 'Programme',
        priority: 'Priority',
        startsOn: 'Starts on',
        endsOn: 'Ends on',
        currency: 'Currency',
        countries: 'Countries',
        timeZone: 'Time zone',
      },
    },
  },
};
