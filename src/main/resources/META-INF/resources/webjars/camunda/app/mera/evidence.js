// Tasklist: the tab "Evidence" on a task, with the files that prove its step.

import { Server, texts } from './evidence-server.js';
import { el } from './evidence-words.js';
import { pieces } from './evidence-pieces.js';
import { uploads } from './evidence-uploads.js';

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = new URL('evidence.css', import.meta.url).href;
document.head.append(style);

function notice(content, words) {
  if (!content.open) {
    return words.closed;
  }
  return content.writable ? null : words['read-only'];
}

function needed(content, words, choose) {
  if (!content.open) {
    return [];
  }
  if (!content.needed.length) {
    return [el('p', { class: 'evidence-complete' }, words.complete)];
  }
  const items = content.needed.map((each) =>
    el('li', {}, content.writable
      ? el('button', { type: 'button', class: 'evidence-need', onclick: () => choose(each) }, each.text)
      : each.text));
  return [el('section', { class: 'evidence-needed' }, el('h4', {}, words.needed), el('ul', {}, items))];
}

/** One opened task; shows its step's evidence anew whenever something has changed. */
function tab(place, taskId, words) {
  const status = el('p', { class: 'evidence-status', role: 'status', 'aria-live': 'polite' });
  const body = el('div');
  const say = (text) => {
    status.textContent = text;
  };
  let upload = null;

  const show = (content) => {
    if (!content) {
      body.replaceChildren(el('p', {}, words['no-step']));
      return;
    }
    const server = new Server(content.step);
    if (content.writable) {
      upload ??= uploads({ words, server, say, changed: load });
      upload.update(content);
    }
    const remark = notice(content, words);
    body.replaceChildren(
      ...(remark ? [el('p', { class: 'evidence-remark' }, remark)] : []),
      ...needed(content, words, (each) => upload.choose(each)),
      ...(content.writable ? [upload.element] : []),
      pieces({ content, words, server, say, changed: load }));
  };

  const load = async () => {
    try {
      show(await Server.ofTask(taskId));
    } catch (problem) {
      console.error(problem);
      body.replaceChildren(el('p', { class: 'evidence-refusal', role: 'alert' }, words.failed));
    }
  };

  place.replaceChildren(body, status);
  return load();
}

function render(node, { taskId }) {
  const place = el('div', { class: 'mera-evidence' });
  node.append(place);
  texts().then((words) => tab(place, taskId, words)).catch((problem) => console.error(problem));
}

export default {
  id: 'mera.evidence',
  pluginPoint: 'tasklist.task.detail',
  priority: 500,
  properties: { label: 'Evidence' },
  render
};
