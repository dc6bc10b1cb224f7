// Cockpit: the mails that nothing sends any more, and the button that has them tried again.

import { cityMoment, get, post, t } from './api.js';
import { el, refusal, table } from './dom.js';

/** The failed mails; none for those who may not have them tried again. */
export const failedMails = () => get('/api/failed-mails');

/** Whether all that the mail tells is about this measure. */
export const isAbout = (mail, measure) =>
  mail.steps.length > 0 && mail.steps.every((step) => step.startsWith(measure.id + '.'));

const retry = (mail) => post(`/api/failed-mails/${encodeURIComponent(mail.id)}/retry`, {});

/** Tries mails again one after the other, then tells in words what happened. */
const act = (mails, words, done) => async (event) => {
  const button = event.currentTarget;
  button.disabled = true;
  try {
    for (const mail of mails) {
      await retry(mail);
    }
    done(words);
  } catch (problem) {
    button.disabled = false;
    done(refusal(problem));
  }
};

const button = (label, act, name) =>
  el('button', { type: 'button', class: 'btn btn-default', 'aria-label': name ?? label, onclick: act }, label);

const row = (mail, done) => el('tr', {},
  el('th', { scope: 'row' }, mail.to, el('div', { class: 'mera-quiet' }, mail.address ?? t('mails.no-address'))),
  el('td', {}, mail.subject ?? t('mails.unwritten'),
    el('div', { class: 'mera-quiet' }, mail.kinds.join(', '))),
  el('td', { class: 'mera-said' }, mail.said),
  el('td', {}, cityMoment(mail.since)),
  el('td', {}, button(t('mails.retry'), act([mail], t('mails.retried', mail.to), done),
    `${t('mails.retry')}: ${mail.to}, ${mail.subject ?? t('mails.unwritten')}`)));

/**
 * Failed mails with their buttons; nothing if there are none.
 * @param where what they belong to, in words
 * @param done is told in words when some were tried again
 */
export function mailBox(mails, where, done) {
  return mails.length > 0 && el('div', { class: 'mera-mails' },
    table(t('mails'), [t('mails.to'), t('mails.about'), t('mails.said'), t('mails.since'), t('mails.again')],
      mails.map((mail) => row(mail, done)), where),
    mails.length > 1
      ? el('p', { class: 'mera-buttons' },
        button(t('mails.retry-all', mails.length), act(mails, t('mails.retried-all', mails.length), done)))
      : null);
}
