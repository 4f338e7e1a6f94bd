import { $, clockTime, h, keyed, party, plain, said } from './dom.js';
import { WORD, groups, line } from './groups.js';
import { moving } from './motion.js';
import { announce } from './announce.js';

/** How many groups are drawn with all their words. */
const ROOMY = 24;
/** More stand around a table, with no lines between them. */
const MOST_IN_LINE = 3;
const PLACES = 60;
const REMEMBERED = 1000;

/** The people on the phone, those who are not, and those who were. */
export class Board {

  constructor(store, select) {
    this.store = store;
    this.select = select;
    this.cards = new Map();
    this.places = new Map();
    this.ended = new Map();
    /** Everybody who was ever seen, so that people have places also between two calls. */
    this.seen = new Set();
    this.marked = new Set();
    /** By party, the group in which they are. */
    this.where = new Map();
  }

  draw() {
    const calls = this.store.of('call');
    const members = this.store.of('member');
    const all = groups(calls, members, this.store.of('queued'));
    const people = [...all.values()].flatMap((group) => group.people);
    const talks = people.filter((person) => person.state === 'talks').length;
    $('count').textContent = people.length
      ? `${all.size} · ${people.length} ${people.length === 1 ? 'person' : 'people'} · ${talks} talking` : '';
    $('quiet').hidden = people.length > 0;
    const dense = all.size > ROOMY;
    $('calls').classList.toggle('dense', dense);
    const focused = document.activeElement?.dataset ?? {};
    const before = this.where;
    this.where = whereabouts(all, this.seen);
    announce(people.filter(({ party }) => before.has(party) && this.where.has(party) && before.get(party) !== this.where.get(party))
      .map((person) => `${person.party} ${person.words}`));
    moving(before, this.where, () => {
      keyed($('calls'), this.cards, new Map([...all].map(([key, group]) => [key, { ...group, dense }])),
        (group, old) => this.card(group, old));
      this.drawPlaces(people);
    });
    const over = [...calls.values()].filter((call) => call.state === 'over')
      .sort((one, other) => (one.over < other.over ? 1 : -1));
    $('past').hidden = over.length === 0;
    $('over-count').textContent = `${over.length}`;
    keyed($('over'), this.ended, new Map(over.map((call) => [call.uuid, call])), (call) => this.past(call));
    this.mark(this.marked);
    refocus(focused);
  }

  /** Those who were seen last are remembered. */
  sees(party) {
    this.seen.delete(party);
    this.seen.add(party);
    if (this.seen.size > REMEMBERED) this.seen.delete(this.seen.values().next().value);
  }

  drawPlaces(people) {
    const busy = new Set(people.map((person) => person.party));
    for (const person of people) this.sees(person.party);
    const scripts = this.store.of('person');
    for (const party of scripts.keys()) this.sees(party);
    const idle = [...this.seen].filter((party) => !busy.has(party)).sort().slice(0, PLACES);
    $('nobody').hidden = idle.length > 0;
    $('nobody').textContent = people.length ? 'Everybody is on the phone.' : 'Nobody was called yet.';
    keyed($('people'), this.places, new Map(idle.map((party) => [party, { party, does: does(scripts.get(party)) }])),
      (place) => this.place(place));
  }

  card(group) {
    const people = [...group.people].sort(order);
    const many = people.length > MOST_IN_LINE;
    const row = h('div', { class: many ? 'row many' : 'row' });
    people.forEach((person, i) => {
      if (i > 0 && !many) row.append(h('span', { class: 'line', 'data-line': line(people[i - 1], person), 'aria-hidden': 'true' }));
      row.append(this.person(person, brief(person, group)));
    });
    return h('li', { class: people.length > 2 ? 'card wide' : 'card', 'data-group': group.key },
      group.room ? h('h3', {}, said(group.room, 60), secret(people) ? h('em', {}, ' private talk') : null) : null, row);
  }

  person(person, words) {
    return h('button', {
      type: 'button', class: 'person', 'data-state': person.state, 'data-leg': person.uuid, 'data-party': person.party,
      'data-direction': person.direction, title: plain(`${person.party} ${person.words}`, 400),
      onclick: () => this.select(person.state === 'queued' ? 'person ' + person.party : person.uuid),
    }, face(person.party), h('span', { class: 'who' }, party(person.party)),
    person.role ? h('span', { class: 'role' }, said(person.role, 20)) : null,
    h('span', { class: 'words' }, said(words, 90)),
    person.recorded ? h('span', { class: 'badge' }, 'recorded') : null,
    person.machine ? h('span', { class: 'badge' }, 'machine') : null);
  }

  place({ party: number, does: script }) {
    return h('li', {}, h('button', {
      type: 'button', class: 'person idle', 'data-party': number, onclick: () => this.select('person ' + number),
    }, face(number), h('span', { class: 'who' }, said(number, 40)), h('span', { class: 'words' }, script)));
  }

  past(call) {
    return h('li', {}, h('button', { type: 'button', 'data-leg': call.uuid, onclick: () => this.select(call.uuid) },
      h('time', {}, clockTime(call.over)), said(call.party, 40), h('span', { class: 'words' }, said(call.words, 90))));
  }

  /** Those whom a line of the tape is about. */
  mark(uuids) {
    this.marked = uuids;
    for (const element of document.querySelectorAll('.person.marked')) {
      if (!uuids.has(element.dataset.leg)) element.classList.remove('marked');
    }
    for (const uuid of uuids) {
      document.querySelector(`.person[data-leg="${CSS.escape(uuid)}"]`)?.classList.add('marked');
    }
  }
}

/** In which group everybody is who is in one only. */
function whereabouts(all, seen) {
  const found = new Map([...seen].map((party) => [party, 'nobody']));
  const twice = new Set();
  for (const [key, { people }] of all) {
    for (const { party } of people) {
      if (found.has(party) && found.get(party) !== 'nobody') twice.add(party);
      found.set(party, key);
    }
  }
  for (const party of twice) found.delete(party);
  return found;
}

/** A card that was drawn anew has lost the focus. */
export function refocus({ leg, party }) {
  if (document.activeElement !== document.body || !party) return;
  const same = leg ? `[data-leg="${CSS.escape(leg)}"]` : '';
  (document.querySelector(`.person${same}[data-party="${CSS.escape(party)}"]`)
    ?? document.querySelector(`.person[data-party="${CSS.escape(party)}"]`)
    ?? document.querySelector(`.over ${same || 'none'}`))?.focus();
}

/** What is said of somebody, where there is little room, and where the group says in which room. */
function brief(person, group) {
  if (group.dense) return WORD[person.state];
  return group.room ? person.words.split(` in ${group.room}`)[0] : person.words;
}

/** Who called comes first, then who was called. */
function order(one, other) {
  return one.began && other.began && one.ordinal !== other.ordinal
    ? one.ordinal.localeCompare(other.ordinal, 'en', { numeric: true }) : one.party < other.party ? -1 : 1;
}

function secret(people) {
  return people.some((person) => person.private);
}

/** Two digits or letters, in a colour that stays with the person. */
function face(party) {
  const letters = [...party.replace(/[^\p{L}\p{N}]/gu, '')];
  const hash = [...party].reduce((all, letter) => Math.imul(all ^ letter.codePointAt(0), 16777619), 2166136261);
  const sum = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 20;
  const name = party.startsWith('sip:') ? letters.slice(3, 5) : letters.slice(-2);
  return h('span', { class: 'face', 'data-hue': sum % 8, 'aria-hidden': 'true' }, name.join('') || '?');
}

/** What somebody does when it rings there, in words. */
export function does(script) {
  if (!script) return 'answers at once';
  const after = script.after ? ` after ${script.after} s` : '';
  return { answers: script.after ? 'answers' + after : 'answers at once', voicemail: 'a machine answers' + after,
    busy: 'is busy', refuses: 'refuses' + after, unreachable: 'is out of service', cannot_be_dialled: 'cannot be dialled',
    never_answers: 'never answers' }[script.does] ?? script.does;
}
