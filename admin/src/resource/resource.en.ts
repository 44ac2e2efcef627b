export const resourceEnglish = {
  resource: {
    nothing: 'nothing',
    pages: 'Pages of the list',
    yes: 'yes',
    no: 'no',
    illustrative: 'illustrative',
    failed: 'This could not be loaded.',
  },
};
