// Elements and words of the tab "Evidence". Nothing that people entered is ever read as HTML.

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
