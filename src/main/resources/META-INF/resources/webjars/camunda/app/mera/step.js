// Everything about one step, in words: used on the plan's page, on the process instance and on the task.

import { day, lateness, shortDay, t, webapp } from './api.js';
import { el, facts, list, table } from './dom.js';
import { evidenceLink } from './step-evidence.js';

export const isLate = (step) => step.daysLate > 0 && (step.status === 'OPEN' || step.status === 'PLANNED');

/** The step's state: a key for words, shape and colour. */
export const state = (step) => {
  if (isLate(step)) {
    return 'LATE';
  }
  return step.status === 'DONE' && step.daysLate > 0 ? 'DONE_LATE' : step.status;
};

const SHAPES = { PLANNED: '○', OPEN: '●', DONE: '✓', DONE_LATE: '✓', NOT_DONE: '✕', LATE: '▲' };

/** The state in shape and words. */
export const badge = (step) => {
  const now = state(step);
  const late = step.daysLate > 0 && step.status !== 'NOT_DONE';
  return el('span', { class: `mera-badge mera-${now}` },
    el('span', { 'aria-hidden': 'true' }, SHAPES[now] + ' '),
    now === 'LATE' ? lateness(step.daysLate) : late ? `${t('status.' + now)}: ${lateness(step.daysLate)}` : t('status.' + now));
};

export const planned = (step) => t('planned.between', day(step.start), day(step.due));

export const isReplanned = (step) => step.start !== step.printedStart || step.due !== step.printedDue;

export const printed = (step) => t('planned.between', day(step.printedStart), day(step.printedDue));

export const actual = (step) => {
  if (!step.openedOn) {
    return null;
  }
  return step.closedOn ? t('actual.between', day(step.openedOn), day(step.closedOn)) : t('actual.since', day(step.openedOn));
};

export const result = (step) => {
  if (!step.result) {
    return null;
  }
  const { achieved, minimum, target } = step.result;
  if (minimum !== null && target !== null && minimum !== target) {
    return t('result.count', achieved, minimum, target);
  }
  if (target !== null) {
    return t('result.target', achieved, target);
  }
  return minimum !== null ? t('result.minimum', achieved, minimum) : t('result.plain', achieved);
};

/** How much evidence there is, with the way to the files for those who may see them. */
export const evidence = (step) =>
  (step.evidence ? evidenceLink(step, t('evidence.count', step.evidence.there, step.evidence.demanded)) : null);

/** The task's name, for those who may open it as the way to it. */
const named = (task) => (task.within ? el('a', { href: webapp('tasklist', '?task=' + task.id) }, task.name) : task.name);

/** Who has the step's open tasks, task by task. */
export const holders = (step) =>
  (step.inside?.tasks ?? []).map((task) =>
    el('span', {}, named(task), ': ', task.assignee ?? t('who.nobody', task.groups.join(', '))));

export const waits = (step) => (step.inside?.waitsFor ?? []).map((blocker) => blocker.text);

const tasks = (step, inCockpit) =>
  list(step.inside.tasks.map((task) => [
    named(task),
    ' – ',
    task.assignee ?? t('who.nobody', task.groups.join(', ')),
    task.due ? `, ${t('due.by', shortDay(task.due))}` : '',
    task.daysLate > 0 ? `, ${lateness(task.daysLate)}` : '',
    ...(inCockpit ? [' – ', el('a', { href: webapp('cockpit', `process-instance/${task.processInstanceId}/runtime`),
      'aria-label': `${t('process.open')}: ${task.name}` }, t('process.open'))] : [])
  ].reduce((span, part) => {
    span.append(part);
    return span;
  }, el('span'))));

const replannings = (step) =>
  step.replannings.length
    ? table(t('replannings'), [t('on'), t('what'), t('by'), t('reason')],
      step.replannings.map((change) => el('tr', {},
        el('td', {}, shortDay(change.on)),
        el('td', {}, t('replanned.what', shortDay(change.newStart), shortDay(change.newDue), shortDay(change.oldStart),
          shortDay(change.oldDue))),
        el('td', {}, change.by ?? ''),
        el('td', {}, change.reason))), step.title)
    : null;

const ladder = (step) =>
  step.inside.ladder.length
    ? table(t('ladder'), [t('on'), t('what'), t('due'), t('by'), t('reason')],
      step.inside.ladder.map((rung) => el('tr', {},
        el('td', {}, shortDay(rung.on)),
        el('td', {}, rung.what),
        el('td', {}, shortDay(rung.due)),
        el('td', {}, rung.by ?? ''),
        el('td', {}, rung.reason ?? ''))), step.title)
    : null;

const statements = (step) =>
  step.inside.statements.length
    ? table(t('statements'), [t('on'), t('by'), t('reason'), t('estimate')],
      step.inside.statements.map((said) => el('tr', {},
        el('td', {}, shortDay(said.on)),
        el('td', {}, said.by),
        el('td', {}, said.text),
        el('td', {}, shortDay(said.estimate)))), step.title)
    : null;

/**
 * The step from all sides. What its viewer may not see is not there.
 * @param inCockpit whether the viewer may look at processes
 */
export const details = (step, inCockpit = false) => {
  const waiting = waits(step);
  return el('div', { class: 'mera-details' },
    facts(
      [t('result.verifiable'), step.verifiableResult],
      [t('planned'), planned(step)],
      [t('printed'), isReplanned(step) ? printed(step) : null],
      [t('actual'), actual(step)],
      [t('late'), step.daysLate > 0 ? lateness(step.daysLate) : null],
      [t('result'), result(step)],
      [t('evidence'), evidence(step) ?? (step.inside ? evidenceLink(step, t('files.show')) : null)],
      [t('responsible'), step.responsible.join(', ')],
      [t('approvers'), step.approvers.join(', ')],
      [t('not-done-reason'), step.notDoneReason],
      [t('waits'), waiting.length ? list(waiting) : null],
      [t('tasks'), step.inside?.tasks.length ? tasks(step, inCockpit) : null]),
    replannings(step),
    step.inside ? ladder(step) : null,
    step.inside ? statements(step) : null);
};
