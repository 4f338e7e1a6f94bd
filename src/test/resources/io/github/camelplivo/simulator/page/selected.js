import { $, h, plain, said } from './dom.js';
import { act, call, party } from './act.js';
import { does, refocus } from './board.js';

const REACTIONS = [['answers', 'answers'], ['voicemail', 'a machine answers'], ['busy', 'is busy'], ['refuses', 'refuses'],
  ['unreachable', 'is out of service'], ['cannot_be_dialled', 'cannot be dialled'], ['never_answers', 'never answers']];

/** The person whom somebody has clicked, and what can be done there. */
export class Selected {

  constructor(store, attempt, filter) {
    this.store = store;
    this.attempt = attempt;
    this.filter = filter;
    this.key = null;
    this.mark = null;
    // Who has typed sees what has changed meanwhile.
    $('selected').addEventListener('focusout', () => store.changed());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) this.choose(null);
    });
  }

  choose(key) {
    this.key = key;
    this.mark = null;
    this.draw();
    if (key) $('selected').querySelector('button, input, select')?.focus();
  }

  draw() {
    const box = $('selected');
    const person = this.key === null ? null : this.person();
    if (!person) return this.hide(box);
    box.hidden = false;
    this.shown = { leg: person.uuid, party: person.party };
    const mark = JSON.stringify([person.state, person.words, person.party, this.store.of('person').get(person.party)]);
    if (mark === this.mark) return;
    // Whoever types here goes on typing.
    if (this.mark !== null && box.contains(document.activeElement) && /INPUT|SELECT/.test(document.activeElement.tagName)) {
      box.querySelector('.words').textContent = plain(person.words);
      return;
    }
    const focus = this.mark !== null && box.contains(document.activeElement) ? document.activeElement.textContent : null;
    this.mark = mark;
    box.replaceChildren(...this.content(person));
    if (focus !== null) {
      ([...box.querySelectorAll('button')].find((button) => button.textContent === focus) ?? box.querySelector('button')).focus();
    }
  }

  /** The focus goes back to the person, wherever that is now. */
  hide(box) {
    const inside = box.contains(document.activeElement);
    if (inside) document.activeElement.blur();
    box.hidden = true;
    if (inside) refocus(this.shown);
  }

  person() {
    if (this.key.startsWith('person ')) {
      const number = this.key.slice(7);
      return { party: number, words: does(this.store.of('person').get(number)), state: 'idle' };
    }
    return this.key.startsWith('member ') ? this.store.of('member').get(this.key.slice(7)) : this.store.of('call').get(this.key);
  }

  content(person) {
    const leg = person.uuid;
    const live = leg && person.state !== 'over';
    return [
      h('div', { class: 'selected-head' },
        h('p', {}, h('strong', {}, said(person.party, 60)), ' ', h('span', { class: 'words' }, said(person.words))),
        leg ? h('p', { class: 'uuid' }, h('code', {}, leg)) : null,
        h('button', { type: 'button', class: 'close', 'aria-label': 'Close', onclick: () => this.choose(null) }, '×')),
      h('div', { class: 'actions' },
        live && person.state === 'rings' ? this.button('Pick up', () => act(call(leg, 'answer'))) : null,
        live && person.state === 'rings' ? this.button('Refuse', () => act(call(leg, 'refuse'))) : null,
        live ? this.button('Hang up', () => act(call(leg, 'hangup'))) : null,
        !leg && person.state !== 'idle' && person.state !== 'over'
          ? this.button('Hang up', () => act(party(person.party) + '/hangup')) : null,
        !leg && person.state === 'rings' ? this.button('Pick up', () => act(party(person.party) + '/answer')) : null,
        person.state === 'idle' ? null : this.button('Only its requests', async () => this.filter(this.key, person.party))),
      live && (['asked', 'private'].includes(person.state) || person.room)
        ? this.form('Press keys', { name: 'digits', label: 'Keys', size: 8, pattern: '[0-9*#]*' },
          (given) => act(call(leg, 'digits'), given)) : null,
      live && person.state === 'asked'
        ? this.form('Speak', { name: 'words', label: 'Words', size: 18 }, (given) => act(call(leg, 'say'), given)) : null,
      person.state === 'idle' || leg ? this.script(person.party) : null,
      person.state === 'idle'
        ? this.form('Send an SMS', { name: 'text', label: 'Text', size: 18, to: true },
          (given) => act('messages', { from: person.party, ...given })) : null,
    ].filter(Boolean);
  }

  button(name, work) {
    return h('button', { type: 'button', onclick: () => this.attempt(work) }, name);
  }

  form(name, { label, to, ...input }, work) {
    return h('form', {
      onsubmit: (event) => {
        event.preventDefault();
        const form = event.currentTarget;
        this.attempt(async () => {
          await work(Object.fromEntries(new FormData(form)));
          form.reset();
        });
      },
    }, h('label', {}, label + ' ', h('input', { autocomplete: 'off', ...input })),
    to ? h('label', {}, 'to ', h('input', { name: 'to', size: 12, required: true, autocomplete: 'off' })) : null,
    h('button', {}, name));
  }

  /** What this person does when it rings there the next time. */
  script(number) {
    const now = this.store.of('person').get(number) ?? { does: 'answers', after: 0 };
    return h('form', {
      onsubmit: (event) => {
        event.preventDefault();
        const { does: what, after } = Object.fromEntries(new FormData(event.currentTarget));
        // Whoever never answers lets it ring until somebody gives up.
        const rings = after === '' || what === 'never_answers' ? {} : { after: Number(after) };
        this.attempt(() => act(party(number), { does: what, ...rings }));
      },
    }, h('label', {}, 'When it rings: ', h('select', { name: 'does' }, REACTIONS.map(
      ([value, text]) => h('option', { value, selected: value === now.does }, text)))),
    h('label', {}, 'after ', h('input', { name: 'after', type: 'number', min: 0, max: 600, step: 0.1, value: now.after ?? '' }), ' s'),
    h('button', {}, 'Set'));
  }
}
