/** Whoever has gone to another group is seen going there. */

const QUIET = matchMedia('(prefers-reduced-motion: reduce)');
const MILLIS = 450;
/** More at a time nobody can follow. */
const MOST = 12;

/**
 * Draws, and has those glide to their places who were elsewhere before. Only these are measured: to measure all takes
 * longer than to draw them.
 *
 * @param before by party, the group in which they were; `after` in which they are
 */
export function moving(before, after, draw) {
  const movers = QUIET.matches ? []
    : [...after].filter(([party, group]) => before.has(party) && before.get(party) !== group).map(([party]) => party);
  if (movers.length > MOST) {
    draw();
    return;
  }
  const places = movers.map((party) => element(party)?.getBoundingClientRect());
  draw();
  movers.forEach((party, i) => glide(element(party), places[i]));
}

function element(party) {
  return document.querySelector(`.board .person[data-party="${CSS.escape(party)}"]`);
}

function glide(person, from) {
  if (!person || !from) return;
  const to = person.getBoundingClientRect();
  const [x, y] = [from.left - to.left, from.top - to.top];
  person.animate([{ transform: `translate(${x}px, ${y}px)`, zIndex: 2 }, { transform: 'none', zIndex: 2 }],
    { duration: MILLIS, easing: 'cubic-bezier(.2,.8,.2,1)' });
}
