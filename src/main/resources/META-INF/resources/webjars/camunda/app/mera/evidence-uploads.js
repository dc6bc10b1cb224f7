// The part of the tab "Evidence" with which files are chosen, described and uploaded.

import { el, fill, size } from './evidence-words.js';

let numbers = 0;

const extension = (name) => name.split('.').pop().toLowerCase();

/** Why a file would be refused, as far as the browser can tell; null if it would not. */
function objection(file, limits, waiting, words) {
  const values = { name: file.name, size: size(file.size), limit: size(limits.maxFile),
    types: limits.extensions.join(', '), files: limits.maxFiles };
  const files = limits.files + waiting.length;
  const used = limits.used + waiting.reduce((sum, each) => sum + each.file.size, 0);
  if (!limits.extensions.includes(extension(file.name))) {
    return fill(words['error-type'], values);
  }
  if (file.size === 0) {
    return fill(words['error-empty'], values);
  }
  if (file.size > limits.maxFile) {
    return fill(words['error-large'], values);
  }
  if (files >= limits.maxFiles) {
    return fill(words['error-many'], values);
  }
  return used + file.size > limits.maxStep
    ? fill(words['error-full'], { ...values, limit: size(limits.maxStep) }) : null;
}

function field(label, input, hint) {
  const id = `evidence-field-${(numbers += 1)}`;
  input.id = id;
  if (hint) {
    input.placeholder = hint;
  }
  return el('div', { class: 'evidence-field' }, el('label', { for: id }, label), input);
}

function choice(options, chosen) {
  const select = el('select', { class: 'form-control' },
    options.map(([value, text]) => el('option', { value, selected: value === chosen }, text)));
  select.value = chosen;
  return select;
}

/** A chosen file with what is to be said about it. */
function waitingFile(file, content, wish, words, remove) {
  const kind = choice(content.kinds.map((each) => [each.id, each.name]), wish.kind ?? content.kinds[0].id);
  const about = choice([['', words['about-step']], ...content.subjects.map((each) => [each.id, each.name])],
    wish.subject ?? content.about?.id ?? '');
  const title = el('input', { type: 'text', maxlength: 200, class: 'form-control' });
  const open = el('input', { type: 'checkbox' });
  const warning = el('p', { class: 'evidence-warning', role: 'alert', hidden: true });
  const progress = el('progress', { max: 100, value: 0, hidden: true, 'aria-label': file.name });
  const error = el('p', { class: 'evidence-refusal', role: 'alert', hidden: true });

  const warn = () => {
    const chosen = content.kinds.find((each) => each.id === kind.value);
    warning.textContent = fill(words.personal, { kind: chosen.name });
    warning.hidden = !(chosen.personalData && open.checked);
  };
  kind.addEventListener('change', warn);
  open.addEventListener('change', warn);

  const element = el('fieldset', { class: 'evidence-file' },
    el('legend', {}, `${file.name} (${size(file.size)})`),
    el('div', { class: 'evidence-fields' },
      field(words.kind, kind),
      content.subjects.length ? field(words.about, about) : null,
      field(words.title, title, words['title-hint']),
      el('label', { class: 'evidence-check' }, open, ' ', words.public)),
    warning,
    progress,
    error,
    el('button', { type: 'button', class: 'evidence-remove', 'aria-label': fill(words.remove, { name: file.name }),
      title: fill(words.remove, { name: file.name }), onclick: () => remove() }, '×'));

  return {
    file,
    element,
    fields: () => ({ kind: kind.value, subject: about.value, title: title.value, public: open.checked, file }),
    told: (percent) => {
      progress.hidden = false;
      progress.value = percent;
    },
    refuse: (text) => {
      progress.hidden = true;
      error.textContent = text;
      error.hidden = false;
    }
  };
}

/** The whole part; it stays while the tab around it is shown anew. */
export function uploads({ words, server, say, changed }) {
  let content;
  let waiting = [];
  let wish = null;
  let busy = false;

  const input = el('input', { type: 'file', multiple: true, class: 'evidence-input', id: `evidence-files-${(numbers += 1)}` });
  const limits = el('p', { class: 'evidence-limits', id: `${input.id}-limits` });
  input.setAttribute('aria-describedby', limits.id);
  const zone = el('div', { class: 'evidence-zone' }, words.drop, ' ',
    input, el('label', { for: input.id, class: 'btn btn-default' }, words.choose), limits);
  const refusals = el('ul', { class: 'evidence-refusals', role: 'alert' });
  const files = el('div');
  const button = el('button', { type: 'button', class: 'btn btn-primary', hidden: true }, words.upload);

  const draw = () => {
    files.replaceChildren(...waiting.map((each) => each.element));
    button.hidden = waiting.length === 0;
    button.disabled = busy;
  };

  /** The first thing that is needed and not among what is waiting. */
  const next = () => content.needed.find((needed) => !waiting.some(({ fields }) =>
    fields().kind === needed.kind && fields().subject === (needed.subject ?? ''))) ?? {};

  const remove = (entry) => {
    waiting = waiting.filter((each) => each !== entry);
    draw();
    input.focus();
  };

  const take = (chosen) => {
    refusals.replaceChildren();
    for (const file of chosen) {
      const no = objection(file, content.limits, waiting, words);
      if (no) {
        refusals.append(el('li', {}, no));
      } else {
        const entry = waitingFile(file, content, wish ?? next(), words, () => remove(entry));
        waiting.push(entry);
      }
    }
    wish = null;
    draw();
    (waiting.at(-1)?.element.querySelector('select') ?? input).focus();
  };

  const upload = async () => {
    busy = true;
    draw();
    for (const entry of [...waiting]) {
      const { name } = entry.file;
      const told = (percent) => {
        entry.told(percent);
        say(fill(words.uploading, { name, percent }));
      };
      try {
        await server.upload(entry.fields(), told, fill(words['error-lost'], { name }));
        waiting = waiting.filter((each) => each !== entry);
        say(fill(words.uploaded, { name }));
      } catch (problem) {
        entry.refuse(problem.message);
        say('');
      }
    }
    busy = false;
    draw();
    await changed();
  };

  input.addEventListener('change', () => {
    take([...input.files]);
    input.value = '';
  });
  button.addEventListener('click', upload);
  const over = (event) => {
    event.preventDefault();
    zone.classList.toggle('evidence-over', event.type === 'dragover');
  };
  zone.addEventListener('dragover', over);
  zone.addEventListener('dragleave', over);
  zone.addEventListener('drop', (event) => {
    over(event);
    take([...event.dataTransfer.files]);
  });

  return {
    element: el('section', { class: 'evidence-add' }, el('h4', {}, words.add), zone, refusals, files, button),
    update: (now) => {
      content = now;
      input.accept = now.limits.extensions.map((each) => `.${each}`).join(',');
      limits.textContent = fill(words.limits, { file: size(now.limits.maxFile), files: now.limits.maxFiles,
        used: size(now.limits.used), step: size(now.limits.maxStep), types: now.limits.extensions.join(', ') });
    },
    choose: (needed) => {
      wish = needed;
      input.click();
    }
  };
}
