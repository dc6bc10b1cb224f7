// Dialogs: what is shown in one, and what is asked for in one.

import { t } from './api.js';
import { el, refusal } from './dom.js';

function open(heading, content, kind) {
  const box = el('dialog', { class: `mera mera-dialog ${kind}`, 'aria-label': heading }, content);
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
  return box;
}

const closing = (words, box) =>
  el('button', { type: 'button', class: 'btn btn-default', onclick: () => box().close() }, words);

/** Shows something until it is closed. */
export function show(heading, content, kind = '') {
  const box = open(heading, [el('h2', {}, heading), ...content,
    el('p', { class: 'mera-buttons' }, closing(t('action.close'), () => box))], kind);
}

/**
 * Asks for what an action needs and sends it. A refusal is shown in the dialog, which stays.
 * @param send returns a promise
 */
export function ask(heading, about, action, inputs, send, done) {
  const message = el('p', { class: 'mera-refusal', role: 'alert', hidden: true });
  const button = el('button', { type: 'submit', class: 'btn btn-primary' }, action);
  const form = el('form', { method: 'dialog' }, el('h2', {}, heading), el('p', {}, about), inputs, message,
    el('p', { class: 'mera-buttons' }, button, closing(t('action.cancel'), () => box)));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      await send();
      box.close();
      done();
    } catch (problem) {
      message.textContent = refusal(problem);
      message.hidden = false;
      button.disabled = false;
    }
  });
  const box = open(heading, [form], '');
}
