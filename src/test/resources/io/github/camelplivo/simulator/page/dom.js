/** Elements, made of text and other elements: never of HTML, for what is shown comes from strangers. */

/** An element with these properties; names with a dash, and `role`, are attributes. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else if (name.includes('-') || name === 'role') element.setAttribute(name, value === true ? '' : value);
    else element[name] = value;
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Somebody's text: its direction is its own, and what has no glyph shows as a box. */
export function said(text, longest = 200) {
  return h('bdi', {}, plain(text, longest));
}

/** A number or an address, which breaks where it is easy to read. */
export function party(text) {
  const whole = plain(text, 40);
  const parts = whole.split(whole.startsWith('sip:') ? /(?=[@.])/ : /(?=.{4}$)/su);
  return h('bdi', {}, parts.flatMap((part, i) => (i > 0 ? [h('wbr'), part] : [part])));
}

/** The same as said, where line breaks and tabs stay. */
export function lines(text, longest) {
  return h('bdi', {}, plain(String(text ?? '').replaceAll('\r\n', '\n'), longest, /[\n\t]/));
}

/** The same as a string; these control characters stay. */
export function plain(text, longest = 200, kept = null) {
  const whole = String(text ?? '').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => (kept?.test(character) ? character : '\u2423'));
  const characters = [...whole.slice(0, longest * 2)];
  return characters.length > longest || whole.length > longest * 2 ? characters.slice(0, longest).join('') + '…' : whole;
}

/**
 * Makes the children of a list those of these keys, in this order, and leaves those alone that did not change: whose mark
 * is the same.
 */
export function keyed(list, known, wanted, draw, markOf = JSON.stringify) {
  for (const [key, item] of known) {
    if (!wanted.has(key)) {
      item.element.remove();
      known.delete(key);
    }
  }
  let place = list.firstElementChild;
  for (const [key, data] of wanted) {
    const mark = markOf(data);
    let item = known.get(key);
    if (!item) {
      item = { element: draw(data, null), mark };
      known.set(key, item);
    } else if (item.mark !== mark) {
      item.mark = mark;
      const next = draw(data, item.element);
      if (next !== item.element) {
        if (place === item.element) place = next;
        item.element.replaceWith(next);
        item.element = next;
      }
    }
    if (item.element === place) place = place.nextElementSibling;
    else list.insertBefore(item.element, place);
  }
}

/** Changes a text when it is another: what is written anew is announced anew. */
export function write(id, text) {
  if ($(id).textContent !== text) $(id).textContent = text;
}

export const $ = (id) => document.getElementById(id);

/** The time of day here, as the console prints it. */
export function clockTime(when) {
  return new Date(when).toTimeString().slice(0, 8);
}
