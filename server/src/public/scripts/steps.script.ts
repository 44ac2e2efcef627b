/** The part of the form's script that shows one step at a time, with the progress and the ways on and back. */
export const stepsScript = `
const steps = [...form.querySelectorAll('[data-step]')];
const stepNav = form.querySelector('[data-steps]');
const moves = form.querySelector('[data-moves]');
const checkLine = form.querySelector('[data-check]');
let currentStep = 0;
const isLastStep = () => currentStep === steps.length - 1;
const titleOf = (step) => step.dataset.step;
const problemsOfStep = (step) => findProblems().filter(([name]) => step.contains(form.elements[name]?.[0] ?? form.elements[name] ?? null));

const textOfField = (field) => {
  if (field.type === 'file') return [...retainedFiles, ...files].map(({ name }) => name).join(', ');
  return (field.tagName === 'SELECT' ? field.selectedOptions[0]?.textContent ?? '' : field.value).trim();
};
/** What the steps before hold, to be read once more before it is sent. */
const summaryOf = (step) => {
  const missing = new Map(problemsOfStep(step));
  const rows = [...step.querySelectorAll('label')].flatMap(({ control, textContent }) => {
    const text = control === null ? '' : textOfField(control);
    const problem = missing.get(control?.name);
    if (text === '' && problem === undefined) return [];
    return [[textContent.trim(), createNode('span', { class: 'told' }, problem ?? text)]];
  });
  return [createNode('h3', {}, titleOf(step)), facts(rows)];
};
const drawSummary = () => {
  if (isLastStep()) form.querySelector('[data-summary]').replaceChildren(...steps.slice(0, -1).flatMap(summaryOf));
};

const drawSteps = () => {
  stepNav.hidden = false;
  stepNav.replaceChildren(
    createNode('p', { class: 'left' }, say('step', { n: currentStep + 1, of: steps.length, title: titleOf(steps[currentStep]) })),
    createNode('ol', { 'aria-label': texts.steps }, ...steps.map((step, index) => createNode('li', {},
      createNode('button', { type: 'button', class: 'quiet', 'aria-current': index === currentStep ? 'step' : null, onclick: () => showStep(index, true) },
        titleOf(step), index < currentStep && problemsOfStep(step).length === 0 ? createNode('span', { class: 'done', role: 'img', 'aria-label': texts.stepDone }, '') : null)))));
  const next = steps[currentStep + 1];
  moves.replaceChildren(...[
    next ? createNode('button', { type: 'button', onclick: goToNextStep }, say('next', { title: titleOf(next) })) : null,
    currentStep > 0 ? createNode('button', { type: 'button', class: 'quiet', onclick: () => showStep(currentStep - 1, true) }, texts.back) : null,
  ].filter((button) => button !== null));
  drawSummary();
  const address = form.elements.email.value.trim();
  checkLine.textContent = token === null && address !== '' ? say('checkMail', { email: address }) : '';
};

function showStep(index, isMoved = false) {
  currentStep = index;
  for (const [at, step] of steps.entries()) step.hidden = at !== index;
  drawSteps();
  if (!isMoved) return;
  const legend = steps[index].querySelector('legend');
  legend.tabIndex = -1;
  legend.focus({ preventScroll: true });
  stepNav.scrollIntoView({ block: 'start' });
}

function showStepOf(field) {
  const index = steps.findIndex((step) => step.contains(field));
  if (index >= 0 && index !== currentStep) showStep(index);
}

/** A step is left for the next one only once nothing is missing in it; by its name any step is reached. */
function goToNextStep() {
  const problems = problemsOfStep(steps[currentStep]);
  showProblems(problems);
  if (problems.length === 0) showStep(currentStep + 1, true);
}
`;
