// Talks to Mera's own resources beside the webapps: data, texts and the words of days.

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

/** Mera's address of a path such as /api/progress. */
export const address = (path) => root + path;

/** The address of a place in one of the webapps, for example tasklist and ?task=4711. */
export const webapp = (app, place) => `${root}/camunda/app/${app}/default/#/${place}`;

export class Refused extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

async function ask(path, options = {}) {
  const response = await fetch(address(path), { credentials: 'same-origin', ...options });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Refused(response.status, problem.detail);
  }
  return response.status === 204 ? null : response.json();
}

export const get = (path) => ask(path, { headers: { Accept: 'application/json' } });

const token = () => document.cookie.match(/(?:^|; )MERA-XSRF=([^;]*)/)?.[1] ?? '';

export const post = (path, body) =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-MERA-XSRF': token() },
    body: JSON.stringify(body)
  });

/** A question that is asked once and answered from then on; one that failed is asked again. */
const once = (question) => {
  let answer;
  return () => (answer ??= question().catch((failure) => {
    answer = undefined;
    throw failure;
  }));
};

let words = {};

/** Loads the texts; everything that shows some waits for it. */
export const texts = once(async () => {
  words = await get('/api/texts/webapps');
});

/** Who is logged in, and whether the person coordinates or administrates. */
export const me = () => get('/api/me');

/** The text with this key. */
export const t = (key, ...args) => (words[key] ?? key).replace(/\{(\d)\}/g, (all, n) => args[n] ?? '');

const parts = (day) => day.split('-').map(Number);

/** A day such as 2026-12-31 as milliseconds. */
export const time = (day) => Date.UTC(parts(day)[0], parts(day)[1] - 1, parts(day)[2]);

const words_of = (options) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
const full = words_of({ day: 'numeric', month: 'long', year: 'numeric' });
const brief = words_of({ day: 'numeric', month: 'short', year: 'numeric' });

export const day = (iso) => full.format(time(iso));
export const shortDay = (iso) => brief.format(time(iso));

const moments = (zone) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });

/** An instant as people in a zone write it. */
export const moment = (iso, zone) => moments(zone).format(new Date(iso));

/** A moment that is the city's already, without a zone. */
export const cityMoment = (local) => moment(local + 'Z', 'UTC');

/** The words for days late or left. */
export const lateness = (days) => (days === 1 ? t('late.day') : t('late.days', days));
export const left = (days) =>
  days < 0 ? lateness(-days) : days === 0 ? t('left.today') : days === 1 ? t('left.day') : t('left.days', days);
