import { $, plain } from './dom.js';

/** So often at most, or nobody could listen to it. */
const EVERY_MILLIS = 2000;
const MOST = 3;

let waiting = [];
let timer = null;

/** Has a screen reader say who has gone where. */
export function announce(moves) {
  waiting.push(...moves);
  if (waiting.length && timer === null) {
    timer = setTimeout(() => {
      $('moves').textContent = waiting.length > MOST ? `${waiting.length} people have moved`
        : waiting.map((move) => plain(move, 120)).join('. ');
      waiting = [];
      timer = null;
    }, EVERY_MILLIS);
  }
}
