import { $, h, keyed, said } from './dom.js';

/** Each transfer as a lane: accepted, fetched, ringing, answered, and what came of it. */
export class Transfers {

  constructor(store, show) {
    this.store = store;
    this.show = show;
    this.lanes = new Map();
  }

  draw() {
    const all = [...this.store.of('transfer').values()].reverse();
    $('transfer-count').textContent = all.length || '';
    $('no-transfers').hidden = all.length > 0;
    keyed($('transfers'), this.lanes, new Map(all.map((transfer) => [transfer.number, transfer])), (one) => this.lane(one));
  }

  lane({ number, who, to, stages, fetch, outcome }) {
    const times = Object.entries(stages);
    const begin = Date.parse(times.find(([, at]) => at)?.[1]);
    return h('li', {},
      h('p', { class: 'lane-title' }, h('span', {}, said(who, 40), to ? [' → ', said(to, 80)] : null),
        h('strong', {}, said(outcome, 80))),
      h('ol', { class: 'lane' }, times.map(([stage, at]) => h('li', { 'data-stage': stage, 'data-done': at !== null },
        h('span', { class: 'dot', 'aria-hidden': 'true' }), h('span', { class: 'stage' }, stage),
        h('span', { class: 'after' }, at ? `+${((Date.parse(at) - begin) / 1000).toFixed(1)} s` : '–')))),
      h('p', { class: 'actions' },
        h('button', { type: 'button', onclick: () => this.show(number) }, 'Its request'),
        fetch ? h('button', { type: 'button', onclick: () => this.show(fetch) }, 'Its document') : null));
  }
}
