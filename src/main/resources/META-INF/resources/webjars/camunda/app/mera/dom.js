// Builds elements. Text stays text: nothing that people entered is ever read as HTML.

import { Refused, t } from './api.js';

export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A heading with what belongs under it; nothing if there is nothing. */
export const section = (level, heading, ...content) =>
  content.flat().some(Boolean) ? [el(level, {}, heading), ...content.flat()] : [];

/** Terms and what is said about them; those without anything are left out. */
export const facts = (...pairs) =>
  el('dl', { class: 'mera-facts' },
    pairs.filter(([, value]) => value !== null && value !== undefined && value !== '' && value.length !== 0)
      .map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value))));

export const list = (items) => (items.length ? el('ul', {}, items.map((item) => el('li', {}, item))) : null);

/** @param about what the table belongs to, where a page has several alike */
export const table = (caption, columns, rows, about) =>
  el('div', { class: 'mera-scroll', role: 'region', 'aria-label': about ? `${about}: ${caption}` : caption, tabindex: '0' },
    el('table', { class: 'mera-table' },
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, columns.map((column) => el('th', { scope: 'col' }, column)))),
      el('tbody', {}, rows)));

const failure = (problem) => {
  if (problem instanceof Refused && problem.status === 401) {
    return t('failed.gone');
  }
  return problem instanceof Refused && problem.status === 403 ? t('failed.forbidden') : t('failed');
};

/** Says in the place where something was to be shown that it could not be loaded. */
export const failed = (place, problem) => {
  console.error(problem);
  place.replaceChildren(el('p', { class: 'mera-refusal', role: 'alert' }, failure(problem)));
};

/** The words of a refusal. */
export const refusal = (problem) => problem.message || failure(problem);
