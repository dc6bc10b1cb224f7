// What the tab "Evidence" asks of the server.

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const token = () => document.cookie.match(/(?:^|; )MERA-XSRF=([^;]*)/)?.[1] ?? '';

async function ask(method, path) {
  const response = await fetch(root + path, {
    method,
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'X-MERA-XSRF': token() }
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? `${path} answered ${response.status}`);
  }
  return response.status === 204 ? null : response.json();
}

let words;

/** The words of the tab, asked for once. */
export const texts = () => (words ??= ask('GET', '/api/texts/evidence').catch((problem) => {
  words = undefined;
  throw problem;
}));

/** A step's evidence on the server. */
export class Server {
  constructor(step) {
    this.path = `/api/steps/${encodeURIComponent(step)}/evidence`;
  }

  /** What there is of a task's step, or null if the task is of no step. */
  static ofTask(task) {
    return ask('GET', `/api/tasks/${encodeURIComponent(task)}/evidence`);
  }

  /** Uploads one file, telling the percentage that has arrived; what the server refuses is told in its words. */
  upload(fields, told, lost) {
    const form = new FormData();
    Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', root + this.path);
      request.setRequestHeader('Accept', 'application/json');
      request.setRequestHeader('X-MERA-XSRF', token());
      request.responseType = 'json';
      request.upload.addEventListener('progress', (event) => told(Math.floor((100 * event.loaded) / event.total)));
      request.addEventListener('load', () =>
        (request.status === 201 ? resolve(request.response) : reject(new Error(request.response?.detail ?? lost))));
      request.addEventListener('error', () => reject(new Error(lost)));
      request.addEventListener('abort', () => reject(new Error(lost)));
      request.send(form);
    });
  }

  content(piece) {
    return `${root}/api/evidence/${piece.id}/content`;
  }

  delete(piece) {
    return ask('DELETE', `/api/evidence/${piece.id}`);
  }

  show(piece, toThePublic) {
    return ask(toThePublic ? 'PUT' : 'DELETE', `/api/evidence/${piece.id}/public`);
  }
}
