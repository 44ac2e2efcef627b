import { formatFieldMessage, isDay, type Module, validateModule } from '@pilotage/shared';

const validateClosing = (_value: unknown, { opensOn, closesOn }: Partial<Module>) => {
  if (typeof opensOn !== 'string' || typeof closesOn !== 'string' || !isDay(opensOn) || !isDay(closesOn)) return undefined;
  const problem = validateModule({ opensOn, closesOn }).closesOn;
  return problem === undefined ? undefined : formatFieldMessage(problem);
};

const validators = { closesOn: validateClosing };

/** Validates the days of the form with the server's rule, once both can be parsed. */
export const useModuleValidators = () => validators;
