// One click from a step to the files that prove it, wherever the step is shown.

import { address, get, moment, t } from './api.js';
import { el, facts, failed, list, table } from './dom.js';
import { show } from './dialog.js';

/** What a piece is: its kind and what it is about. */
const what = (piece) => [piece.kindName, piece.about].filter(Boolean).join(' · ');

const type = (piece) => piece.fileName.split('.').pop().toUpperCase();

const row = (piece, zone) => el('tr', {},
  el('th', { scope: 'row' }, el('a', { href: address(`/api/evidence/${piece.id}/content`), download: piece.fileName },
    piece.title)),
  el('td', {}, what(piece)),
  el('td', { title: piece.mediaType }, type(piece)),
  el('td', {}, piece.readableSize),
  el('td', {}, t(piece.isPublic ? 'files.public' : 'files.private')),
  el('td', {}, `${piece.uploadedBy}, ${moment(piece.uploadedAt, zone)}`));

function files(content) {
  const there = content.pieces.filter((piece) => !piece.deletedAt);
  const gone = content.pieces.filter((piece) => piece.deletedAt);
  return [
    there.length
      ? table(t('files'), [t('files.title'), t('files.kind'), t('files.type'), t('files.size'), t('files.visible'),
        t('files.by')], there.map((piece) => row(piece, content.zone)), content.title)
      : el('p', {}, t('files.none')),
    facts(
      [t('files.needed'), content.needed.length ? list(content.needed.map((each) => each.text)) : null],
      [t('files.gone'), gone.length ? list(gone.map((piece) => t('files.gone-by', piece.title, piece.deletedBy,
        moment(piece.deletedAt, content.zone)))) : null])
  ];
}

function open(step) {
  const place = el('div', { role: 'status' }, t('loading'));
  show(t('files.of', step.number, step.title), [place], 'mera-wide');
  get(`/api/steps/${encodeURIComponent(step.id)}/evidence`)
    .then((content) => {
      place.removeAttribute('role');
      place.replaceChildren(...files(content));
    }, (problem) => failed(place, problem));
}

/**
 * A button that shows the step's files to those who may see the inside of the step.
 * @param words what the button says; others read it without a button
 */
export const evidenceLink = (step, words) =>
  (step.inside
    ? el('button', { type: 'button', class: 'mera-link', 'aria-haspopup': 'dialog',
      'aria-label': `${words}: ${t('files.of', step.number, step.title)}`, onclick: () => open(step) }, words)
    : words);
