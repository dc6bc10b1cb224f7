// Words of the tab "Evidence".

export { el } from './dom.js';

/** A text with its {names} filled in. */
export const fill = (text, values) => text.replace(/\{([a-z]+)\}/g, (all, name) => values[name] ?? all);

export function size(bytes) {
  if (bytes < 1024) {
    return `${bytes} B`;
  }
  if (bytes < 1024 * 1024) {
    return `${Math.floor(bytes / 1024)} KB`;
  }
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.0', '')} MB`;
}

/** A moment as people in the city's zone write it. */
export const moment = (iso, zone) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(iso));
