export const auditEnglish = {
  audit: {
    entries: 'one entry |||| %{smart_count} entries',
    moreFields: 'One more field |||| %{smart_count} more fields',
    gone: 'number %{id}',
    before: 'before',
    after: 'after',
    hidden: "The content is the partner's own.",
  },
};
