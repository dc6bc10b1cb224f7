// The plan as a Gantt chart: steps against quarters. Everything that a bar shows stands beside it in words.

import { day, shortDay, t, time } from './api.js';
import { el } from './dom.js';
import { actual, badge, evidence, holders, isReplanned, planned, printed, result, state, waits } from './step.js';

/** The quarters from the first day to the last, with where they begin and end. */
function quarters(first, last) {
  const all = [];
  const begin = new Date(first);
  let at = Date.UTC(begin.getUTCFullYear(), Math.floor(begin.getUTCMonth() / 3) * 3, 1);
  while (at <= last) {
    const date = new Date(at);
    const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 3, 1);
    all.push({ from: at, to: next, year: date.getUTCFullYear(), number: date.getUTCMonth() / 3 + 1 });
    at = next;
  }
  return all;
}

/** The time that a plan's chart spans: whole quarters. */
export function span(plan, today) {
  const days = plan.measures.flatMap((measure) => [measure.periodStart, measure.periodEnd,
    ...(measure.report ? [...measure.steps, measure.report] : measure.steps).flatMap((step) => [step.start, step.due, step.printedStart, step.printedDue,
      step.openedOn ?? step.start, step.closedOn ?? step.due])]).map(time);
  const running = plan.status === 'RUNNING' ? [time(today)] : [];
  const all = quarters(Math.min(...days), Math.max(...days, ...running));
  return { from: all[0].from, to: all[all.length - 1].to, quarters: all };
}

const DAY = 24 * 60 * 60 * 1000;

function chart(span, today) {
  const at = (moment) => ((moment - span.from) / (span.to - span.from)) * 100;
  const bar = (kind, from, to) => {
    const left = Math.max(0, at(from));
    const width = Math.max(0.4, Math.min(100, at(to)) - left);
    return el('span', { class: `mera-bar mera-bar-${kind}`, style: `left:${left}%;width:${width}%` });
  };

  const axis = () =>
    el('div', { class: 'mera-axis', 'aria-hidden': 'true' },
      span.quarters.map((quarter, index) =>
        el('span', { style: `left:${at(quarter.from)}%;width:${at(quarter.to) - at(quarter.from)}%` },
          `Q${quarter.number}`,
          index === 0 || quarter.number === 1 ? el('b', {}, ` ${quarter.year}`) : null)));

  const grid = () =>
    el('div', { class: 'mera-grid', 'aria-hidden': 'true' },
      span.quarters.map((quarter) => el('i', { style: `left:${at(quarter.from)}%` })),
      time(today) >= span.from && time(today) < span.to
        ? el('i', { class: 'mera-today', style: `left:${at(time(today) + DAY / 2)}%`, title: t('plan.legend.today') })
        : null);

  const track = (step) => {
    const due = time(step.due) + DAY;
    const end = step.closedOn ? time(step.closedOn) + DAY : time(today) + DAY;
    const open = step.openedOn && time(step.openedOn);
    const late = step.daysLate > 0;
    return el('div', { class: 'mera-track', 'aria-hidden': 'true' },
      isReplanned(step) ? bar('printed', time(step.printedStart), time(step.printedDue) + DAY) : null,
      bar('planned', time(step.start), due),
      open ? bar(`actual mera-bar-${state(step)}`, open, late ? Math.max(open, Math.min(end, due)) : end) : null,
      late ? bar('late', Math.max(due, open ?? due), end) : null,
      step.replannings.filter((change) => change.oldDue !== change.newDue).map((change) =>
        el('span', { class: 'mera-moved', style: `left:${Math.min(100, at(time(change.oldDue) + DAY))}%`,
          title: `${t('plan.legend.moved')}: ${day(change.oldDue)}` }, '◆')));
  };

  return { axis, grid, track };
}

/** What stands under a bar. */
const words = (step) => {
  const who = holders(step);
  const waiting = waits(step);
  const line = (term, ...value) =>
    (value.some(Boolean) ? el('span', {}, el('b', {}, term + ': '), ...value) : null);
  const first = who.slice(0, 3).flatMap((each, index) => (index === 0 ? [each] : ['; ', each]));
  return el('p', { class: 'mera-words' },
    line(t('planned'), planned(step)),
    isReplanned(step) ? line(t('printed'), printed(step)) : null,
    line(t('actual'), actual(step)),
    line(t('result'), result(step)),
    line(t('evidence'), evidence(step)),
    line(t('who'), ...first, who.length > 3 ? `; + ${who.length - 3}` : null),
    line(t('waits'), waiting.join('; ')));
};

/**
 * A measure's steps as rows of the chart.
 * @param panel builds what a row shows when it is opened
 */
export function measureChart(measure, steps, period, today, panel) {
  const draw = chart(period, today);
  return el('div', { class: 'mera-chart' },
    draw.axis(),
    el('div', { class: 'mera-rows' },
      draw.grid(),
      el('ol', {}, steps.map((step) => row(measure, step, draw, panel)))));
}

function row(measure, step, draw, panel) {
  const id = 'mera-' + step.id.replace(/[^\w-]/g, '_');
  const inner = el('div', { id, class: 'mera-panel', hidden: true });
  const head = el('button', { type: 'button', class: 'mera-head', 'aria-expanded': 'false', 'aria-controls': id },
    el('span', { class: 'mera-title' }, `${step.number}. ${step.title}`), badge(step));
  head.addEventListener('click', () => {
    const open = inner.hidden;
    head.setAttribute('aria-expanded', String(open));
    inner.hidden = !open;
    inner.replaceChildren(...(open ? [panel(measure, step)] : []));
  });
  return el('li', { class: 'mera-row', 'data-step': step.id }, head,
    el('div', { class: 'mera-lane' }, draw.track(step), words(step)), inner);
}

export const legend = () =>
  el('details', { class: 'mera-legend' },
    el('summary', {}, t('plan.legend')),
    el('ul', {}, [['printed', 'printed'], ['planned', 'planned'], ['actual mera-bar-OPEN', 'actual'], ['late', 'late']]
      .map(([kind, key]) => el('li', {}, el('span', { class: `mera-sample mera-bar-${kind}` }), t('plan.legend.' + key))),
    el('li', {}, el('span', { class: 'mera-moved' }, '◆'), t('plan.legend.moved')),
    el('li', {}, el('span', { class: 'mera-sample mera-today' }), t('plan.legend.today'))));

export const periodOf = (measure) => t('measure.period', shortDay(measure.periodStart), shortDay(measure.periodEnd));
