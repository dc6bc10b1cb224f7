// Tasklist: the tab "Measure" on a task, with the plan's words for its step and what others did before.

import { address, get, me, shortDay, t, texts, webapp } from './api.js';
import { el, facts, failed, list, section } from './dom.js';
import { badge, details } from './step.js';

const done = (each) => t('task.done-by', each.what + (each.by ? ` – ${each.by}` : ''), shortDay(each.on));

async function show(place, taskId) {
  const [task, person] = await Promise.all([get('/api/progress/tasks/' + encodeURIComponent(taskId)), me(), texts()]);
  place.replaceChildren(
    el('h3', {}, task.measure),
    facts([t('task.goal'), task.goal]),
    el('h3', {}, `${task.step.number}. ${task.step.title} `, badge(task.step)),
    details(task.step),
    ...section('h4', t('task.notes'), list(task.notes.map((note) => t('task.note', note.text, t('task.note.' + note.source))))),
    el('h4', {}, t('task.before')),
    list(task.before.map(done)) ?? el('p', {}, t('task.before.none')),
    el('p', {}, el('a', { href: address(`/plan/${task.planExecutionId}/${task.measureId}`) }, t('measure.public'))),
    person.coordinates ? el('p', {}, el('a', { href: webapp('cockpit', 'action-plan') }, t('task.cockpit'))) : '');
}

function render(node, { taskId }) {
  const place = el('div', { class: 'mera mera-tab' });
  node.append(place);
  show(place, taskId).catch((problem) => (problem.status === 404
    ? texts().then(() => place.replaceChildren(el('p', {}, t('task.none'))))
    : failed(place, problem)));
}

export default { id: 'mera.measure', pluginPoint: 'tasklist.task.detail', priority: 450,
  properties: { label: 'Measure' }, render };
