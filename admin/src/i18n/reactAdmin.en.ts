/** Replacements for react-admin's English texts. */
export const reactAdminEnglish = {
  action: {
    add_filter: 'Add a filter',
    back: 'Back',
    // Our own dialogs name their act; react-admin asks in its own words before it deletes a record, and never else.
    confirm: 'Delete',
    create: 'New',
    show: 'Open',
    toggle_theme: 'Light or dark',
  },
  page: {
    create: 'New %{name}',
    edit: 'Edit %{recordRepresentation}',
    show: '%{recordRepresentation}',
    list: '%{name}',
    loading: 'One moment',
    not_found: 'This page does not exist',
    access_denied: 'Not open to you',
    error: 'This page could not be shown',
  },
  message: {
    invalid_form: 'Not saved. Please look at the fields that are named above.',
    delete_content: 'It is removed for everybody. The audit trail keeps who removed it, and when.',
    delete_title: 'Delete %{recordRepresentation}?',
    unsaved_changes: 'What you typed here is not saved. Leave all the same?',
  },
  navigation: {
    no_filtered_results: 'Nothing fits these filters.',
    no_results: 'Nothing here yet.',
    page_rows_per_page: 'Rows on a page',
    page_range_info: '%{offsetBegin} to %{offsetEnd} of %{total}',
  },
  notification: {
    updated: 'Saved |||| %{smart_count} saved',
    created: 'Created',
    deleted: 'Deleted |||| %{smart_count} deleted',
    item_doesnt_exist: 'This record is not there, or not open to you.',
    http_error: 'The server could not be reached.',
    logged_out: 'Your session has ended. Please sign in again.',
    not_authorized: 'You may not do this.',
  },
  boolean: { null: 'Not said' },
  validation: { required: 'Please fill this in', number: 'Please type a number' },
};
