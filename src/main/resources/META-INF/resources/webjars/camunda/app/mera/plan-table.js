// The plan as a table: the same as the chart, for whoever reads it aloud, sorts or copies it.

import { lateness, t, webapp } from './api.js';
import { el, list, table } from './dom.js';
import { actual, badge, evidence, holders, isReplanned, planned, printed, result, waits } from './step.js';

export function planTable(title, rows, mayOpen) {
  const counts = rows.some(({ step }) => step.evidence);
  const columns = [t('measure'), t('step'), t('status'), t('planned'), t('printed'), t('actual'), t('late'), t('result'),
    counts ? t('evidence') : null, t('who'), t('waits')].filter(Boolean);
  return table(title, columns, rows.map(({ measure, step }) => el('tr', {},
    el('td', {}, `${measure.number}. ${measure.title}`),
    el('th', { scope: 'row' },
      mayOpen && measure.processInstanceId && !measure.closedOn
        ? el('a', { href: webapp('cockpit', `process-instance/${measure.processInstanceId}/runtime`) },
          `${step.number}. ${step.title}`)
        : `${step.number}. ${step.title}`),
    el('td', {}, badge(step)),
    el('td', {}, planned(step)),
    el('td', {}, isReplanned(step) ? printed(step) : ''),
    el('td', {}, actual(step) ?? ''),
    el('td', {}, step.daysLate > 0 ? lateness(step.daysLate) : t('late.none')),
    el('td', {}, result(step) ?? ''),
    counts ? el('td', {}, evidence(step) ?? '') : null,
    el('td', {}, list(holders(step)) ?? ''),
    el('td', {}, list(waits(step)) ?? ''))));
}
