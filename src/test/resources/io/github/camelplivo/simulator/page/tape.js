import { $, clockTime, h, keyed, lines, plain, said } from './dom.js';

/** What Plivo was asked and what Plivo asked, line by line, in the order of time. */
export class Tape {

  constructor(store, mark, say) {
    this.store = store;
    this.mark = mark;
    this.say = say;
    this.lines = new Map();
    this.call = null;
    $('filter').querySelector('button').onclick = () => this.filter(null);
  }

  /** Only what is about a call; null for all. */
  filter(uuid, name) {
    this.call = uuid;
    $('filter').hidden = uuid === null;
    $('filter').firstElementChild.textContent = uuid === null ? '' : `Only ${plain(name, 40)}`;
    this.draw();
  }

  /** The numbers of another simulator may be the same, and its lines are others. */
  forget() {
    this.lines.clear();
    $('tape').replaceChildren();
    this.filter(null);
  }

  draw() {
    const panel = $('tape-panel');
    const atEnd = panel.scrollTop + panel.clientHeight > panel.scrollHeight - 40;
    const entries = this.store.log.filter((entry) => this.call === null || entry.calls.includes(this.call));
    $('no-tape').hidden = entries.length > 0;
    keyed($('tape'), this.lines, new Map(entries.map((entry) => [entry.number, entry])), (entry) => this.line(entry), (entry) => entry.number);
    if (atEnd) panel.scrollTop = panel.scrollHeight;
  }

  line(entry) {
    const calls = new Set(entry.calls);
    const details = h('details', {
      'data-number': entry.number,
      onmouseenter: () => this.mark(calls), onmouseleave: () => this.mark(new Set()),
      onfocusin: () => this.mark(calls), onfocusout: () => this.mark(new Set()),
      ontoggle: () => {
        if (details.open && details.childElementCount === 1) details.append(this.whole(entry));
      },
    }, h('summary', {},
      h('span', { class: 'way', 'data-kind': entry.kind }, entry.kind === 'request' ? 'to Plivo' : 'from Plivo'),
      h('time', {}, clockTime(entry.time)),
      h('code', { title: plain(`${entry.method} ${entry.path}`, 400) }, action(entry) ? null : `${entry.method} `, said(brief(entry), 80)),
      h('span', { class: 'status', 'data-class': String(entry.status).charAt(0) }, entry.status || 'no answer')));
    return h('li', {}, details);
  }

  whole(entry) {
    return h('div', { class: 'whole' },
      h('p', {}, entry.kind === 'request' ? 'Request to Plivo' : 'Request from Plivo', ', ', h('time', {}, clockTime(entry.time)),
        entry.signature ? `, signature ${entry.signature}` : ''),
      h('pre', { tabIndex: 0 }, said(`${entry.method} ${entry.path}${entry.query ? '?' + entry.query : ''}`, 2000)),
      entry.body ? h('pre', { tabIndex: 0 }, lines(pretty(entry), 12000)) : null,
      h('p', {}, entry.status ? `Response ${entry.status}` : 'No response'),
      entry.answer ? h('pre', { tabIndex: 0 }, lines(pretty({ body: entry.answer }), 12000)) : null,
      h('p', { class: 'actions' },
        h('button', { type: 'button', onclick: () => this.copy(entry) }, 'Copy as curl'),
        entry.calls.map((uuid) => h('button', { type: 'button', onclick: () => this.filter(uuid, name(this.store, uuid)) },
          'Only ', said(name(this.store, uuid), 30)))));
  }

  async copy(entry) {
    try {
      const command = curl(entry);
      await navigator.clipboard.writeText(command);
      this.say(/\.\.\.|\*\*\*/.test(command)
        ? 'Copied, without credentials; secrets and the middle of long words are missing' : 'Copied, without credentials');
    } catch (refusal) {
      this.say('The browser denied access to the clipboard: ' + refusal.message);
    }
  }

  /** Opens a line and has it seen. */
  show(number) {
    const line = this.lines.get(number)?.element.firstElementChild;
    if (!line) return;
    line.open = true;
    line.scrollIntoView({ block: 'nearest' });
    line.querySelector('summary').focus();
  }
}

function name(store, uuid) {
  const member = uuid.startsWith('member ') ? store.things.get('member/' + uuid.slice(7)) : null;
  return (member ?? store.things.get('call/' + uuid))?.party ?? uuid.slice(0, 8);
}

/** What the path is about, without what all paths have. */
function brief(entry) {
  const path = entry.path.replace(/^\/v1\/Account\/[^/]+\//, '').replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\/phlorunner\/v1\/phlo\/[^/]+\/multi_party_call\//, 'PHLO ').replace('/members/', ' ').replace(/%2B/gi, '+')
    .replace(/([0-9a-f]{8})-[0-9a-f-]{27}/g, '$1…');
  const act = action(entry);
  return act ? `${act} ${path}` : path;
}

/** What a PHLO's multi-party call is asked to do, which is the most important word of such a request. */
function action({ path, body }) {
  if (!path.startsWith('/phlorunner/')) return null;
  try {
    const { action: named } = JSON.parse(body);
    return typeof named === 'string' ? named : null;
  } catch {
    return null;
  }
}

function pretty({ body }) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return /^[\w.%+*-]+=[^{<]*$/.test(body)
      ? [...new URLSearchParams(body)].map(([field, value]) => `${field} = ${value}`).join('\n') : body;
  }
}

/** For a shell; the one who runs it has credentials in the environment. */
export function curl(entry) {
  const quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
  const url = (entry.path.startsWith('/') ? location.origin : '') + entry.path + (entry.query ? '?' + entry.query : '');
  const own = entry.kind === 'request' ? ['-u', '"$PLIVO_AUTH_ID:$PLIVO_AUTH_TOKEN"'] : [];
  const type = entry.kind === 'request' && entry.body ? ['-H', quote('Content-Type: application/json')] : [];
  const body = entry.body ? ['--data-raw', quote(entry.body)] : [];
  return ['curl', '-g', '-X', /^\w+$/.test(entry.method) ? entry.method : quote(entry.method), ...own, ...type, ...body, quote(url)].join(' ');
}
