import { type ComponentProps, type ReactNode, useMemo, useRef } from 'react';
import { SaveContextProvider, SimpleForm, useSaveContext } from 'react-admin';
import { FormGuard } from './FormGuard.tsx';

type RecordFormProps = Omit<ComponentProps<typeof SimpleForm>, 'children' | 'onSubmit'> & { children: ReactNode };

/** A second click, or Enter pressed twice, while the form is being saved is the saving that is under way. */
function useSavedOnce() {
  const context = useSaveContext();
  const running = useRef<Promise<unknown> | null>(null);
  return useMemo(() => {
    const { save } = context;
    if (!save) return context;
    const savedOnce: typeof save = (values) => {
      running.current ??= Promise.resolve(save(values)).finally(() => {
        running.current = null;
      });
      return running.current;
    };
    return { ...context, save: savedOnce };
  }, [context]);
}

/**
 * Every form of a record: saved once however often it is sent, kept as a draft while it is typed, asked about before it is left, and
 * with a choice where somebody else was faster.
 */
export function RecordForm({ children, ...form }: RecordFormProps) {
  return (
    <SaveContextProvider value={useSavedOnce()}>
      <SimpleForm {...form}>
        <FormGuard />
        {children}
      </SimpleForm>
    </SaveContextProvider>
  );
}
