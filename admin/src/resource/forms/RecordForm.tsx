import { type ComponentProps, type ReactNode, useMemo, useRef } from 'react';
import { SaveContextProvider, SimpleForm, useSaveContext } from 'react-admin';
import { FormGuard } from './FormGuard.tsx';

type RecordFormProps = Omit<ComponentProps<typeof SimpleForm>, 'children' | 'onSubmit'> & {
  children: ReactNode;
  /** It is there to be saved again; else a save leads away from it. */
  staysOpen?: boolean;
};

/** A second click, or Enter pressed twice, is the saving that is under way, or over where it leads away from the form. */
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

/**
 * Every form of a record: saved once however often it is sent, kept as a draft while it is typed, asked about before it is left, and
 * with a choice where somebody else was faster.
 */
export function RecordForm({ children, staysOpen = false, ...form }: RecordFormProps) {
  const { value, markSaved } = useSingleSave(staysOpen);
  return (
    <SaveContextProvider value={value}>
      <SimpleForm {...form}>
        <FormGuard onSaved={markSaved} />
        {children}
      </SimpleForm>
    </SaveContextProvider>
  );
}
