import { $, clockTime, write } from './dom.js';
import { act } from './act.js';
import { Board } from './board.js';
import { Dialogs } from './dialogs.js';
import { Selected } from './selected.js';
import { Store } from './store.js';
import { Tape } from './tape.js';
import { Transfers } from './transfers.js';

const store = new Store();
const toast = $('say');
let quiet;

function say(text) {
  // What is said below an open dialog is neither seen well nor read aloud.
  const place = document.querySelector('dialog[open]') ?? document.body;
  if (toast.parentElement !== place) place.append(toast);
  toast.textContent = text;
  clearTimeout(quiet);
  quiet = setTimeout(() => { toast.textContent = ''; }, 6000);
}

/** Does it, and says what went wrong. */
async function attempt(work) {
  try {
    await work();
  } catch (refusal) {
    say('Not done: ' + refusal.message);
  }
}

const board = new Board(store, (key) => selected.choose(key));
const tape = new Tape(store, (uuids) => board.mark(uuids), say);
const selected = new Selected(store, attempt, (uuid, name) => {
  tab('tape');
  tape.filter(uuid, name);
});
const transfers = new Transfers(store, (number) => {
  tab('tape');
  tape.filter(null);
  tape.show(number);
});
new Dialogs(store, attempt);

$('anybody').onsubmit = (event) => {
  event.preventDefault();
  selected.choose('person ' + new FormData(event.currentTarget).get('party').trim());
  event.currentTarget.reset();
};

function tab(name) {
  for (const each of ['tape', 'transfers']) {
    const chosen = each === name;
    $('tab-' + each).setAttribute('aria-selected', chosen);
    $('tab-' + each).tabIndex = chosen ? 0 : -1;
    $(each + '-panel').hidden = !chosen;
  }
}
for (const [name, other] of [['tape', 'transfers'], ['transfers', 'tape']]) {
  $('tab-' + name).onclick = () => tab(name);
  $('tab-' + name).onkeydown = (event) => {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      tab(other);
      $('tab-' + other).focus();
    }
  };
}

$('pause').onclick = () => attempt(() => act(store.clock().paused ? 'clock/resume' : 'clock/pause'));
$('step').onclick = () => attempt(() => act('clock/step'));
$('ahead').onclick = () => attempt(() => act('clock/advance', { seconds: 5 }));

function drawClock() {
  write('time', store.connected ? clockTime(store.now()) : '--:--:--');
}

/** What is drawn anew while a button is held down there is not clicked: so that waits. */
let held = false;
for (const name of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel']) {
  addEventListener(name, (event) => {
    const before = held;
    held = name !== 'pointercancel' && event.buttons % 2 === 1;
    if (before && !held) store.changed();
  }, { capture: true, passive: true });
}

store.addEventListener('change', () => {
  if (held) return;
  const { paused } = store.clock();
  write('connection', store.connected ? 'Live' : 'Not connected, retrying');
  $('connection').dataset.live = store.connected;
  $('pause').setAttribute('aria-pressed', paused);
  write('pause', paused ? 'Run' : 'Pause');
  write('open-weather', store.weather().faults.length || !store.weather().postman.reliable ? 'Faults: on' : 'Faults');
  drawClock();
  board.draw();
  tape.draw();
  transfers.draw();
  selected.draw();
});
store.addEventListener('reset', () => {
  board.seen.clear();
  tape.forget();
});
setInterval(drawClock, 500);
store.listen('/simulator/events');
