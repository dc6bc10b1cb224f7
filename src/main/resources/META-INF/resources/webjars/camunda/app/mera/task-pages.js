// Tasklist: the ways to one's own page and to what one's groups finished.

import { address, get, shortDay, t, texts } from './api.js';
import { el, failed, table } from './dom.js';

const PLACE = 'finished';

const link = (href, key) => (node) => {
  texts().catch(() => {}).then(() => node.append(el('a', { class: 'mera-nav', href }, t(key))));
};

function finished(node) {
  const place = el('main', { class: 'mera mera-page' });
  node.append(place);
  Promise.all([get('/api/progress/finished'), texts()]).then(([tasks]) => place.replaceChildren(
    el('h1', {}, t('finished.title')),
    el('p', {}, el('a', { href: '#/' }, t('finished.back'))),
    tasks.length
      ? table(t('finished.title'), [t('on'), t('what'), t('by'), t('measure'), t('step')], tasks.map((task) =>
        el('tr', {}, el('td', {}, shortDay(task.on)), el('th', { scope: 'row' }, task.what),
          el('td', {}, task.by ?? ''), el('td', {}, task.measure ?? ''), el('td', {}, task.step ?? ''))))
      : el('p', {}, t('finished.none'))),
  (problem) => failed(place, problem));
}

export default [
  { id: 'mera.finished.link', pluginPoint: 'tasklist.navbar.action', priority: 250, render: link('#/' + PLACE, 'finished') },
  { id: 'mera.my-page', pluginPoint: 'tasklist.navbar.action', priority: 260, render: link(address('/my'), 'my-page') },
  { id: 'mera.finished', pluginPoint: 'tasklist.route', properties: { path: '/' + PLACE }, render: finished }
];
