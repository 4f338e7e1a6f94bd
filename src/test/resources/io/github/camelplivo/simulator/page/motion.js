/** Whoever has gone to another group is seen going there. */

const QUIET = matchMedia('(prefers-reduced-motion: reduce)');
const MILLIS = 450;
/** More at a time nobody can follow. */
const MOST = 12;

/** Draws, and has those glide to their places who were elsewhere before. */
export function moving(draw) {
  if (QUIET.matches) {
    draw();
    return;
  }
  const before = places();
  draw();
  const moved = [...places()].filter(([party, now]) => before.has(party) && before.get(party).group !== now.group);
  if (moved.length > MOST) return;
  for (const [party, now] of moved) glide(now.element, before.get(party).rect, now.rect);
}

/** Where everybody is who is in one place only. */
function places() {
  const found = new Map();
  const twice = new Set();
  for (const element of document.querySelectorAll('.board .person[data-party]')) {
    const party = element.dataset.party;
    if (found.has(party)) twice.add(party);
    found.set(party, {
      element, rect: element.getBoundingClientRect(), group: element.closest('[data-group]')?.dataset.group ?? 'nobody',
    });
  }
  for (const party of twice) found.delete(party);
  return found;
}

function glide(element, from, to) {
  const [x, y] = [from.left - to.left, from.top - to.top];
  element.animate([{ transform: `translate(${x}px, ${y}px)`, zIndex: 2 }, { transform: 'none', zIndex: 2 }],
    { duration: MILLIS, easing: 'cubic-bezier(.2,.8,.2,1)' });
}
