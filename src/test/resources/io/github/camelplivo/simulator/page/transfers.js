import { $, h, keyed, said } from './dom.js';

/** Each transfer as a lane: asked, fetched, ringing, answered, and what came of it. */
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

  lane(transfer) {
    const stages = stagesOf(transfer);
    const to = [...new Set(transfer.dials.flatMap((dial) => dial.destinations))];
    const begin = Date.parse(transfer.asked);
    return h('li', {},
      h('p', { class: 'lane-title' }, h('span', {}, said(transfer.party, 40), to.length ? [' → ', said(to.join(', '), 80)] : null),
        h('strong', {}, said(transfer.outcome, 80))),
      h('ol', { class: 'lane' }, stages.map((stage) => h('li', { 'data-stage': stage.name, 'data-done': stage.at !== null },
        h('span', { class: 'dot', 'aria-hidden': 'true' }), h('span', { class: 'stage' }, stage.name),
        h('span', { class: 'after' }, stage.at === null ? '–' : `+${((Date.parse(stage.at) - begin) / 1000).toFixed(1)} s`)))),
      h('p', { class: 'actions' },
        h('button', { type: 'button', onclick: () => this.show(transfer.number) }, 'Its request'),
        transfer.fetch ? h('button', { type: 'button', onclick: () => this.show(transfer.fetch) }, 'Its document') : null));
  }
}

function stagesOf(transfer) {
  const legs = transfer.dials.flatMap((dial) => dial.legs);
  const first = (times) => times.filter(Boolean).sort()[0] ?? null;
  const ends = transfer.dials.map((dial) => dial.over);
  return [
    { name: 'accepted', at: transfer.status >= 200 && transfer.status < 300 ? transfer.asked : null },
    { name: 'fetched', at: transfer.fetched },
    { name: 'ringing', at: first(legs.map((leg) => leg.rang)) },
    { name: 'answered', at: first(legs.map((leg) => leg.connected)) },
    { name: 'over', at: ends.length && ends.every(Boolean) ? ends.sort().at(-1) : null },
  ];
}
