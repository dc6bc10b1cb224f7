// What a coordinator does to a step beside its bar: the same operations as elsewhere, with the same rules.

import { post, t } from './api.js';
import { ask } from './dialog.js';
import { el } from './dom.js';

let fields = 0;

const field = (label, input, hint) => {
  const id = `mera-field-${++fields}`;
  input.id = id;
  if (hint) {
    input.setAttribute('aria-describedby', id + '-hint');
  }
  return el('p', { class: 'mera-field' }, el('label', { for: id }, label), input,
    hint ? el('small', { id: id + '-hint' }, hint) : null);
};

const named = (step) => t('step.name', step.number, step.title);

const reasonField = () => el('textarea', { required: true, minlength: '10', maxlength: '2000', rows: '3' });

function replan(step, today, done) {
  const start = el('input', { type: 'date' });
  const due = el('input', { type: 'date', required: true, min: today, value: step.due });
  const reason = reasonField();
  ask(t('action.replan'), named(step), t('action.replan.send'), [
    step.status === 'PLANNED' ? field(t('action.replan.new-start'), start, t('action.replan.new-start.hint')) : null,
    field(t('action.replan.new-due'), due),
    field(t('action.replan.reason'), reason, t('action.replan.reason.hint'))
  ].filter(Boolean), () => post(`/api/steps/${encodeURIComponent(step.id)}/dates`,
    { newStart: start.value || null, newDue: due.value, reason: reason.value }),
  () => done(t('action.replan.done', step.title)));
}

function openEarly(step, today, done) {
  const reason = reasonField();
  ask(t('action.open-early'), named(step), t('action.open-early.send'),
    [field(t('action.replan.reason'), reason, t('action.replan.reason.hint'))],
    () => post(`/api/steps/${encodeURIComponent(step.id)}/dates`,
      { newStart: today, newDue: step.due, reason: reason.value }),
    () => done(t('action.replan.done', step.title)));
}

function askForReason(step, done) {
  const text = el('textarea', { required: true, maxlength: '2000', rows: '3' });
  ask(t('action.ask'), named(step), t('action.ask.send'),
    [field(t('action.ask.text'), text, t('action.ask.hint', step.responsible.join(', ')))],
    () => post(`/api/steps/${encodeURIComponent(step.id)}/question`, { text: text.value }),
    () => done(t('action.ask.done', step.title)));
}

/**
 * The buttons for what can be done to the step now; nothing if it is over.
 * @param done is told in words when something was done
 */
export function actions(step, today, done) {
  const running = step.status === 'PLANNED' || step.status === 'OPEN';
  const button = (label, act) => el('button', { type: 'button', class: 'btn btn-default', onclick: act }, label);
  return running && el('p', { class: 'mera-buttons' },
    button(t('action.replan'), () => replan(step, today, done)),
    step.status === 'PLANNED' && step.start > today
      ? button(t('action.open-early'), () => openEarly(step, today, done)) : null,
    step.daysLate > 0 ? button(t('action.ask'), () => askForReason(step, done)) : null);
}
