import raEnglish from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';
import type { Messages } from './pseudo.ts';
import { reactAdminEnglish } from './reactAdmin.en.ts';

/** Merges these texts with react-admin's texts in our wording. */
export const mergeReactAdminMessages = (messages: Messages): TranslationMessages => ({
  ...messages,
  ra: {
    ...raEnglish.ra,
    action: { ...raEnglish.ra.action, ...reactAdminEnglish.action },
    page: { ...raEnglish.ra.page, ...reactAdminEnglish.page },
    message: { ...raEnglish.ra.message, ...reactAdminEnglish.message },
    navigation: { ...raEnglish.ra.navigation, ...reactAdminEnglish.navigation },
    notification: { ...raEnglish.ra.notification, ...reactAdminEnglish.notification },
    boolean: { ...raEnglish.ra.boolean, ...reactAdminEnglish.boolean },
    validation: { ...raEnglish.ra.validation, ...reactAdminEnglish.validation },
  },
});
