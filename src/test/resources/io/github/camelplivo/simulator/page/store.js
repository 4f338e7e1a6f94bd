/** What the simulator has told, and nothing that it has not. */

const LINES = 300;

export class Store extends EventTarget {

  constructor() {
    super();
    this.things = new Map();
    this.log = [];
    this.connected = false;
    this.dirty = false;
  }

  /** Listens; when the simulator goes and comes back, all is told anew. */
  listen(url) {
    const source = new EventSource(url);
    source.onopen = () => {
      this.log = [];
      this.connected = true;
      this.changed();
    };
    source.onerror = () => {
      this.connected = false;
      this.changed();
      // A browser gives up after some answers, such as a 503.
      if (source.readyState === EventSource.CLOSED) setTimeout(() => this.listen(url), 1000);
    };
    source.addEventListener('log', (event) => {
      this.log.push(...JSON.parse(event.data).log);
      this.log.splice(0, this.log.length - LINES);
      this.changed();
    });
    source.addEventListener('scene', (event) => {
      const { all, set, drop } = JSON.parse(event.data);
      if (all) this.things.clear();
      for (const key of drop ?? []) this.things.delete(key);
      for (const [key, thing] of Object.entries(set)) this.things.set(key, thing);
      const { id, log_after } = this.things.get('world');
      if (id !== this.world) {
        // After a reset nothing is left of what was before.
        this.world = id;
        this.log = this.log.filter((entry) => entry.number > log_after);
        this.dispatchEvent(new Event('reset'));
      }
      this.changed();
    });
  }

  /** At most once for each picture that the browser draws; a page that nobody sees draws none. */
  changed() {
    if (this.dirty) return;
    this.dirty = true;
    const tell = () => {
      this.dirty = false;
      this.dispatchEvent(new Event('change'));
    };
    if (document.hidden) setTimeout(tell, 200);
    else requestAnimationFrame(tell);
  }

  /** Those of a kind, by what follows in their keys. */
  of(kind) {
    const found = new Map();
    for (const [key, thing] of this.things) {
      if (key.startsWith(kind + '/')) found.set(key.slice(kind.length + 1), thing);
    }
    return found;
  }

  clock() {
    return this.things.get('clock') ?? { paused: false, ahead_millis: 0 };
  }

  weather() {
    return this.things.get('weather') ?? { faults: [], postman: { reliable: true } };
  }

  /** What time it is there. */
  now() {
    const clock = this.clock();
    return clock.paused ? new Date(clock.now) : new Date(Date.now() + (clock.ahead_millis ?? 0));
  }
}
