import { $, h, plain, said } from './dom.js';
import { act } from './act.js';

const FAULTS = [
  ['rate_limited', '429, too many requests', {}], ['unavailable_after_acting', '503, after acting', {}],
  ['server_error', '500, before acting', {}], ['reset_before_acting', 'connection reset, before acting', {}],
  ['reset_after_acting', 'connection reset, after acting', {}], ['slow', '3 s late', { seconds: 3 }],
  ['garbage', 'half of a JSON object', {}],
];
/** What Plivo reports; a document that is lost would be another fault. */
const kinds = 'dial_answer,dial_connected,dial_hangup,ring,hangup,machine,room';
const POSTS = [
  ['reliable', null], ['the next one is lost', { lost: 1, times: 1 }], ['the next one arrives twice', { doubled: 1, times: 1 }],
  ['half are lost', { lost: 0.5 }], ['all are lost', { lost: 1 }], ['all arrive twice', { doubled: 1 }],
  ['up to 3 s late', { longest_delay: 3 }],
];

/** The forms that open above the board. */
export class Dialogs {

  constructor(store, attempt) {
    this.store = store;
    this.attempt = attempt;
    this.open('open-call', 'call-dialog', () => this.call());
    this.open('open-scenarios', 'scenarios-dialog', () => this.scenarios());
    this.open('open-weather', 'weather-dialog', async () => this.weather());
  }

  open(button, dialog, content) {
    $(button).onclick = () => this.attempt(async () => {
      const parts = await content();
      $(dialog).replaceChildren(...parts,
        h('p', { class: 'actions' }, h('button', { type: 'button', onclick: () => $(dialog).close() }, 'Close')));
      $(dialog).showModal();
    });
  }

  /** Does it, and closes the dialog when it was done. */
  submit(dialog, work) {
    return (event) => {
      event.preventDefault();
      const given = Object.fromEntries([...new FormData(event.currentTarget)].filter(([, value]) => value !== ''));
      this.attempt(async () => {
        await work(given);
        $(dialog).close();
      });
    };
  }

  async call() {
    return [h('h2', { id: 'call-dialog-title' }, 'New call'),
      h('form', { onsubmit: this.submit('call-dialog', (given) => act('calls', given)) },
        field('From: who calls', 'from', '+14152221111', true), field('To: your number at Plivo', 'to', '+14150001111', true),
        field('Connected to: who has answered already (optional)', 'connected_to', ''),
        field('Answer URL: where Plivo asks what to do (optional)', 'answer_url', '', false, 'http://127.0.0.1:8080/plivo/answer'),
        h('button', { class: 'main' }, 'Call'))];
  }

  async scenarios() {
    const { scenarios } = await act('scenarios', null, 'GET');
    return [h('h2', { id: 'scenarios-dialog-title' }, 'Scenarios'),
      h('p', {}, 'Each scenario resets the simulator first.'),
      h('ul', { class: 'scenarios' }, scenarios.map((one) => h('li', {}, h('button', {
        type: 'button', class: 'main',
        onclick: () => this.attempt(async () => {
          await act('scenarios/' + one.name);
          $('scenarios-dialog').close();
        }),
      }, one.title), h('span', {}, one.story))))];
  }

  weather() {
    const { faults, postman } = this.store.weather();
    return [h('h2', { id: 'weather-dialog-title' }, 'Faults'),
      h('form', {
        onsubmit: this.submit('weather-dialog', ({ fault, times }) => act('faults', {
          fault, times: Number(times), ...FAULTS.find(([name]) => name === fault)[2],
        })),
      }, h('label', {}, 'Next response of Plivo: ', h('select', { name: 'fault' },
        FAULTS.map(([value, text]) => h('option', { value }, text)))),
      h('label', {}, 'times ', h('input', { name: 'times', type: 'number', value: 1, min: 1, max: 100 })),
      h('button', {}, 'Set'),
      h('button', {
        type: 'button', onclick: () => this.attempt(async () => {
          await act('faults', null, 'DELETE');
          $('weather-dialog').close();
        }),
      }, 'Clear')),
      h('p', {}, faults.length ? said('Pending: ' + faults.join(', '), 300) : 'No pending faults.'),
      h('form', {
        onsubmit: this.submit('weather-dialog', ({ post }) => {
          const [, form] = POSTS[Number(post)];
          return form ? act('postman', { kinds, ...form }) : act('postman', null, 'DELETE');
        }),
      }, h('label', {}, 'Delivery of reports: ', h('select', { name: 'post' },
        POSTS.map(([text, form], value) => h('option', { value, selected: form ? !form.times && isSet(postman, form) : postman.reliable }, text)))), h('button', {}, 'Set')),
      h('p', {}, postman.reliable ? 'Delivery is reliable.'
        : postman.lost === undefined ? 'Delivery is that of a test.' : plain(`Lost: ${postman.lost}, twice: ${postman.doubled}, delay: up to ${postman.longest_delay} s.`))];
  }
}

/** Whether callbacks are delivered that way now. */
function isSet(postman, form) {
  return !postman.reliable && ['lost', 'doubled', 'longest_delay'].every((name) => Number(postman[name]) === (form[name] ?? 0));
}

function field(label, name, value, required = false, placeholder = '') {
  return h('label', {}, label, h('input', { name, value, required, placeholder, autocomplete: 'off' }));
}
