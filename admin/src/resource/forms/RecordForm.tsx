import { type ComponentProps, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type RaRecord, SaveContextProvider, SimpleForm, useRecordContext, useSaveContext } from 'react-admin';
import { FormGuard } from './FormGuard.tsx';

type RecordFormProps = Omit<ComponentProps<typeof SimpleForm>, 'children' | 'onSubmit'> & {
  children: ReactNode;
  /** Whether the form stays open after a save; otherwise a save leaves the page. */
  staysOpen?: boolean;
};

/** Ignores a second click, or a second Enter, while a save runs, or after it where the save leaves the page. */
function useSingleSave(staysOpen: boolean) {
  const context = useSaveContext();
  const running = useRef<Promise<unknown> | null>(null);
  const isSaved = useRef(false);
  const value = useMemo(() => {
    const { save } = context;
    if (!save) return context;
    const saveOnce: typeof save = (values) => {
      if (isSaved.current) return Promise.resolve();
      running.current ??= Promise.resolve(save(values)).finally(() => {
        running.current = null;
      });
      return running.current;
    };
    return { ...context, save: saveOnce };
  }, [context]);
  const markSaved = () => {
    isSaved.current = !staysOpen;
  };
  return { value, markSaved };
}

/** The record of the form while something typed stands in it: an answer that comes later would reset what is typed. */
function useHeldRecord() {
  const record = useRecordContext<RaRecord>();
  const latest = useRef(record);
  useEffect(() => {
    latest.current = record;
  });
  const [held, setHeld] = useState<RaRecord>();
  const hold = useCallback((isTyped: boolean) => setHeld(isTyped ? latest.current : undefined), []);
  return { held, hold };
}

/**
 * The form of every record: saves once even when submitted twice, stores a draft, asks before the page is left, and opens a
 * dialog on a conflicting save.
 */
export function RecordForm({ children, staysOpen = false, ...form }: RecordFormProps) {
  const { value, markSaved } = useSingleSave(staysOpen);
  const { held, hold } = useHeldRecord();
  return (
    <SaveContextProvider value={value}>
      <SimpleForm {...form} {...(held ? { record: held } : {})}>
        <FormGuard onSaved={markSaved} onTyped={hold} />
        {children}
      </SimpleForm>
    </SaveContextProvider>
  );
}
