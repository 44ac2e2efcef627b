import { useRecordContext, useTranslate } from 'react-admin';
import type { Module } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** The languages in which the module in context is offered. */
export function ModuleLanguages() {
  const translate = useTranslate();
  const formats = useFormats();
  const module = useRecordContext<Module>();
  if (!module) return null;
  const { languages } = module;
  if (languages.length === 0) return <>{translate('academy.noLanguages')}</>;
  return <>{formats.list(languages.map((language) => translate(`resources.users.choices.locale.${language}`)))}</>;
}
