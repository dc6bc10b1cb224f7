// Cockpit: the tab "Measure" on a process instance, and the due dates on its diagram.

import { get, lateness, me, shortDay, t, texts } from './api.js';
import { actions } from './actions.js';
import { el, failed } from './dom.js';
import { badge, details, isLate } from './step.js';

const ofInstance = (id) => get('/api/progress/process-instances/' + encodeURIComponent(id));

const all = (measure) => (measure.report ? [...measure.steps, measure.report] : measure.steps);

async function show(place, processInstanceId, words) {
  const [answer, person] = await Promise.all([ofInstance(processInstanceId), me(), texts()]);
  const [measure] = answer.plans[0].measures;
  place.replaceChildren(
    el('p', { class: 'mera-message', role: 'status' }, words ?? ''),
    el('h3', {}, t('measure.name', measure.number, measure.title)),
    el('p', {}, el('a', { href: '#/action-plan' }, t('plan.open'))),
    ...all(measure).map((step) => el('details', { open: step.status === 'OPEN', class: 'mera-step' },
      el('summary', {}, `${step.number}. ${step.title} `, badge(step)),
      person.coordinates && step !== measure.report
        ? actions(step, answer.today, (done) => show(place, processInstanceId, done)) : null,
      details(step, true))));
}

function tab(node, { processInstanceId }) {
  const place = el('div', { class: 'mera mera-tab' });
  node.append(place);
  show(place, processInstanceId).catch((problem) => (problem.status === 404
    ? texts().then(() => place.replaceChildren(el('p', {}, t('instance.none'))))
    : failed(place, problem)));
}

/** Whether this is where the measure's report is written: in its own process, or where a measure calls that. */
const isReport = (element) => element.id === 'Task_ReportMeasure' || element.businessObject.calledElement === 'report-measure';

/** The step that a sub-process carries out: its input parameter stepId, however the viewer reads extensions. */
function stepOf(element) {
  if (element.type !== 'bpmn:SubProcess') {
    return undefined;
  }
  const mappings = (element.businessObject.extensionElements?.values ?? [])
    .filter((each) => each.$type.toLowerCase() === 'camunda:inputoutput');
  const parameters = mappings.flatMap((each) => each.inputParameters ?? each.$children ?? []);
  const parameter = parameters.find((each) => each.name === 'stepId');
  return (parameter?.value ?? parameter?.definition?.value ?? parameter?.$body)?.trim();
}

function overlays(viewer, { processInstanceId }) {
  Promise.all([ofInstance(processInstanceId), texts()]).then(([answer]) => {
    const [measure] = answer.plans[0].measures;
    const open = all(measure).filter((step) => step.status === 'OPEN' || isLate(step));
    viewer.get('elementRegistry').forEach((element) => {
      const step = open.find((each) => (each === measure.report ? isReport(element) : each.stepId === stepOf(element)));
      if (step) {
        viewer.get('overlays').add(element.id, 'mera-due', {
          position: { top: -18, left: 10 },
          scale: { min: 0.9 },
          html: el('div', { class: `mera-due mera-${isLate(step) ? 'LATE' : 'OPEN'}` },
            `${t('due')} ${shortDay(step.due)}` + (step.daysLate > 0 ? ` ▲ ${lateness(step.daysLate)}` : ''))
        });
      }
    });
  }).catch((problem) => {
    // The diagrams of processes that belong to no measure have no due dates.
    if (problem.status !== 404) {
      console.error(problem);
    }
  });
}

export default [
  { id: 'mera.measure', pluginPoint: 'cockpit.processInstance.runtime.tab', priority: 50,
    properties: { label: 'Measure' }, render: tab },
  { id: 'mera.due', pluginPoint: 'cockpit.processInstance.diagram.plugin', render: overlays }
];
