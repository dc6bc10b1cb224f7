// Cockpit: "Action plan" in the navigation, on the dashboard and as a page.

import { address, day, get, me, t, texts, webapp } from './api.js';
import { el, failed, list, section } from './dom.js';
import { actions } from './actions.js';
import { failedMails, isAbout, mailBox } from './failed-mails.js';
import { legend, measureChart, periodOf, span } from './chart.js';
import { planTable } from './plan-table.js';
import { details, isLate } from './step.js';

const PLACE = 'action-plan';

/** The steps that the plan prints, and the report that closes the measure once it has begun. */
const rows = (measure) => (measure.report ? [...measure.steps, measure.report] : measure.steps);

const steps = (plan) => plan.measures.flatMap((measure) => rows(measure).map((step) => ({ measure, step })));

const counts = (plan) => {
  const all = plan.measures.flatMap((measure) => measure.steps);
  const having = (status) => all.filter((step) => step.status === status).length;
  return t('plan.counts', plan.measures.length, all.length, having('DONE'), having('OPEN'), all.filter(isLate).length,
    having('PLANNED'));
};

/** How the measure ended, or that it has not. */
const ending = ({ closedOn, completion, stopped }) => {
  if (!closedOn) {
    return t('measure.report-due');
  }
  if (stopped) {
    return t(stopped.by ? 'measure.stopped-by' : 'measure.stopped', day(closedOn), stopped.reason, stopped.by);
  }
  return completion ? t('measure.closed', day(closedOn), t('completion.' + completion))
    : t('measure.unreported', day(closedOn));
};

const KINDS = {
  all: () => true,
  late: isLate,
  open: (step) => step.status === 'OPEN'
};

class ActionPlan {
  constructor(place) {
    this.place = place;
    this.chosen = null;
    this.as = 'chart';
    this.only = 'all';
  }

  async load() {
    const [answer, person] = await Promise.all([get('/api/progress'), me(), texts()]);
    this.today = answer.today;
    this.plans = answer.plans;
    this.coordinates = person.coordinates;
    this.mails = person.coordinates || person.administrates ? await failedMails() : [];
    return this;
  }

  get plan() {
    return this.plans.find((plan) => plan.id === this.chosen) ?? this.plans[0];
  }

  show() {
    this.message = el('p', { class: 'mera-message', role: 'status' });
    this.content = el('div', {});
    this.place.replaceChildren(...(this.plan
      ? [el('h1', {}, t('plan')), this.head(), this.controls(), this.message, this.content]
      : [el('h1', {}, t('plan')), el('p', {}, t('plan.none'))]));
    if (this.plan) {
      this.fill();
    }
  }

  head() {
    return el('div', { class: 'mera-lead' }, el('p', {}, el('b', {}, this.plan.title)),
      el('p', {}, `${t('plan.as-of', day(this.today))}. ${counts(this.plan)}.`),
      this.mails.length
        ? el('p', {}, el('b', {}, t(this.mails.length === 1 ? 'mails.count.one' : 'mails.count', this.mails.length)))
        : null,
      el('p', { class: 'mera-hint' }, t('plan.intro')));
  }

  controls() {
    const choice = (label, name, options, chosen, choose) =>
      el('label', {}, label + ' ', el('select', { name, onchange: (event) => choose(event.target.value) },
        options.map(([value, text]) => el('option', { value, selected: value === chosen }, text))));
    return el('form', { class: 'mera-controls', onsubmit: (event) => event.preventDefault() },
      this.plans.length > 1
        ? choice(t('plan.which'), 'plan', this.plans.map((plan) =>
          [plan.id, `${plan.id} (${t(plan.status === 'RUNNING' ? 'plan.running' : 'plan.ended')})`]), this.plan.id,
        (id) => {
          this.chosen = id;
          this.show();
        })
        : null,
      choice(t('plan.view'), 'view', [['chart', t('plan.chart')], ['table', t('plan.table')]], this.as, (as) => {
        this.as = as;
        this.fill();
      }),
      choice(t('plan.only'), 'only', Object.keys(KINDS).map((kind) => [kind, t('plan.only.' + kind)]), this.only,
        (only) => {
          this.only = only;
          this.fill();
        }));
  }

  fill() {
    const wanted = KINDS[this.only];
    const shown = steps(this.plan).filter(({ step }) => wanted(step));
    const charts = this.as === 'chart' ? [...new Set(shown.map(({ measure }) => measure))] : [];
    const elsewhere = this.mails.filter((mail) => !charts.some((measure) => isAbout(mail, measure)));
    const period = span(this.plan, this.today);
    this.content.replaceChildren(...[this.mailBox(elsewhere, this.plan.title),
      shown.length === 0 ? el('p', {}, t('plan.nothing')) : null,
      shown.length > 0 && this.as === 'table' ? planTable(this.plan.title, shown, true) : null,
      charts.length > 0 ? legend() : null,
      ...charts.map((measure) => this.measure(measure, rows(measure).filter(wanted), period))].filter(Boolean));
  }

  mailBox(mails, where) {
    return mailBox(mails, where, (words) => this.reload(words));
  }

  measure(measure, shown, period) {
    const name = t('measure.name', measure.number, measure.title);
    return el('section', { class: 'mera-measure' },
      el('h2', {}, name),
      el('p', { class: 'mera-words' },
        el('span', {}, periodOf(measure)),
        el('span', {}, ending(measure)),
        measure.processInstanceId && !measure.closedOn
          ? el('a', { href: webapp('cockpit', `process-instance/${measure.processInstanceId}/runtime`) },
            t('measure.process'))
          : null,
        el('a', { href: address(`/plan/${this.plan.id}/${measure.measureId}`) }, t('measure.public'))),
      this.mailBox(this.mails.filter((mail) => isAbout(mail, measure)), name),
      measure.tasks.length
        ? section('h3', t('measure.tasks'), list(measure.tasks.map((task) =>
          el('a', { href: webapp('tasklist', '?task=' + task.id) }, task.name))))
        : null,
      measureChart(measure, shown, period, this.today, (of, step) => el('div', {},
        this.coordinates && step !== measure.report
          ? actions(step, this.today, (words) => this.reload(words)) : null,
        details(step, true))));
  }

  async reload(words) {
    await this.load();
    this.show();
    this.message.textContent = words;
    this.message.scrollIntoView({ block: 'nearest' });
  }
}

/** The page scrolls by itself: Cockpit's own pages fill the window. */
function page(node) {
  const place = el('main', { class: 'mera mera-page', tabindex: '-1' });
  node.append(place);
  document.title = 'Mera';
  new ActionPlan(place).load().then((plan) => {
    plan.show();
    document.title = `${t('plan')} – Mera`;
  }, (problem) => failed(place, problem));
}

function card(node) {
  const place = el('section', { class: 'mera mera-card' });
  node.append(place);
  Promise.all([get('/api/progress'), texts()]).then(([answer]) => {
    const plan = answer.plans[0];
    const late = plan ? steps(plan).filter(({ step }) => isLate(step)) : [];
    place.replaceChildren(el('h2', {}, t('plan')),
      el('p', {}, plan ? counts(plan) : t('plan.none')),
      ...section('h3', t('plan.late-steps'), list(late.map(({ measure, step }) =>
        `${measure.title}: ${step.title}`))),
      el('p', {}, el('a', { href: '#/' + PLACE }, t('plan.open'))));
  }, (problem) => failed(place, problem));
}

function navigation(node) {
  texts().catch(() => {}).then(() => node.append(el('a', { href: '#/' + PLACE }, t('plan'))));
}

export default [
  { id: PLACE, pluginPoint: 'cockpit.navigation', priority: 110, render: navigation },
  { id: 'mera.dashboard', pluginPoint: 'cockpit.dashboard', priority: 100, render: card },
  { id: 'mera.page', pluginPoint: 'cockpit.route', properties: { path: '/' + PLACE }, render: page }
];
