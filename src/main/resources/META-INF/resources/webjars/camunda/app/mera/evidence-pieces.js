// The part of the tab "Evidence" that lists what is there.

import { el, fill, moment } from './evidence-words.js';

const copy = async (piece, words, say) => {
  await navigator.clipboard.writeText(piece.sha256);
  say(words.copied);
};

/** Does what a button says, then shows the list anew. */
const act = (action, said, { say, changed }) => async () => {
  try {
    await action();
    say(said);
  } catch (problem) {
    say(problem.message);
  }
  await changed();
};

function hash(piece, { words, say }) {
  const label = fill(words.copy, { name: piece.fileName });
  return el('button', { type: 'button', class: 'evidence-hash', title: piece.sha256, 'aria-label': label,
    onclick: () => copy(piece, words, say) }, piece.sha256.slice(0, 8), '…');
}

function visibility(piece, tab) {
  const { content, words, server } = tab;
  const now = piece.isPublic ? words['is-public'] : words['is-private'];
  const next = piece.isPublic ? words.withdraw : words.publish;
  const kind = content.kinds.find((each) => each.id === piece.kind);
  const sure = () => piece.isPublic || !kind?.personalData || window.confirm(fill(words.personal, { kind: kind.name }));
  const change = act(() => server.show(piece, !piece.isPublic), '', tab);
  return [el('span', { class: `evidence-badge evidence-${piece.isPublic ? 'public' : 'private'}` }, now),
    content.publishable ? el('button', { type: 'button', class: 'btn btn-link btn-sm',
      'aria-label': `${next}: ${piece.title}`, onclick: () => sure() && change() }, next) : null];
}

function removal(piece, tab) {
  const { content, words, server } = tab;
  if (!content.writable) {
    return null;
  }
  const change = act(() => server.delete(piece), fill(words['deleted-done'], { name: piece.title }), tab);
  return el('button', { type: 'button', class: 'btn btn-link btn-sm evidence-delete',
    'aria-label': `${words.delete}: ${piece.title}`,
    onclick: () => window.confirm(fill(words['delete-sure'], { name: piece.title })) && change() }, words.delete);
}

const what = (piece) => [piece.kindName, piece.about].filter(Boolean).join(' · ');

function row(piece, tab) {
  const { content, words, server } = tab;
  return el('tr', {},
    el('td', {}, el('a', { href: server.content(piece), download: piece.fileName }, piece.title),
      el('div', { class: 'evidence-quiet' }, piece.title === piece.fileName ? '' : piece.fileName)),
    el('td', {}, what(piece)),
    el('td', { class: 'evidence-together' }, piece.readableSize, el('div', { class: 'evidence-quiet', title: piece.mediaType },
      piece.fileName.split('.').pop().toUpperCase())),
    el('td', {}, piece.uploadedBy, el('div', { class: 'evidence-quiet' }, moment(piece.uploadedAt, content.zone))),
    el('td', {}, hash(piece, tab)),
    el('td', {}, visibility(piece, tab)),
    el('td', {}, removal(piece, tab)));
}

const deleted = (piece, { content, words }) => el('li', {}, `${piece.title} (${what(piece)}): `,
  fill(words.deleted, { name: piece.deletedBy, day: moment(piece.deletedAt, content.zone) }));

function table(heading, shown, tab) {
  const { words } = tab;
  const columns = [words.title, words.kind, words.size, words.by, words.hash, words.visible];
  return [el('h4', {}, heading), shown.length
    ? el('div', { class: 'evidence-scroll' }, el('table', { class: 'evidence-table', 'aria-label': heading },
      el('thead', {}, el('tr', {}, columns.map((each) => el('th', { scope: 'col' }, each)), el('td'))),
      el('tbody', {}, shown.map((piece) => row(piece, tab)))))
    : el('p', {}, words.nothing)];
}

/** What the task is about comes first, then the rest of its step. */
export function pieces(tab) {
  const { content, words } = tab;
  const there = content.pieces.filter((piece) => !piece.deletedAt);
  const gone = content.pieces.filter((piece) => piece.deletedAt);
  const name = content.about?.name;
  const rest = there.filter((piece) => piece.about !== name);
  const tables = name
    ? [table(fill(words['there-about'], { name }), there.filter((piece) => piece.about === name), tab),
      rest.length ? table(words['there-else'], rest, tab) : []]
    : [table(words.there, there, tab)];
  return el('section', {}, tables.flat(2),
    gone.length ? el('ul', { class: 'evidence-gone' }, gone.map((piece) => deleted(piece, tab))) : null);
}
