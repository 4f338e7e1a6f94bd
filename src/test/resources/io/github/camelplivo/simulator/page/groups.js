/** Who is with whom. A group is a card of the board: a call, or a room with all who are in it. */

/** Of the legs and members that are there; the oldest group first. */
export function groups(calls, members, queued = new Map()) {
  const live = [...calls.values()].filter((call) => call.state !== 'over');
  const byUuid = new Map(live.map((call) => [call.uuid, call]));
  const head = new Map();
  const find = (uuid) => {
    let top = uuid;
    while (head.get(top) !== undefined && head.get(top) !== top) top = head.get(top);
    return top;
  };
  const join = (one, other) => {
    const [a, b] = [find(one), find(other)];
    if (a !== b) head.set(b, a);
  };
  for (const call of live) {
    const place = call.room ? 'room ' + call.room : call.uuid;
    head.set(call.uuid, head.get(call.uuid) ?? call.uuid);
    if (call.room) {
      if (!head.has(place)) head.set(place, place);
      join(place, call.uuid);
    }
    for (const other of call.with) if (byUuid.has(other)) join(call.uuid, other);
    const parent = byUuid.get(call.parent);
    if (parent && (call.state === 'rings' || call.state === 'private')) join(parent.uuid, call.uuid);
  }
  const found = new Map();
  const add = (key, room, person) => {
    if (!found.has(key)) found.set(key, { key, room: null, people: [] });
    const group = found.get(key);
    group.room ??= room;
    group.people.push(person);
  };
  for (const call of live) {
    const top = find(call.uuid);
    add(top.startsWith('room ') ? top : 'call ' + top, call.room, call);
  }
  for (const [id, member] of members) {
    if (member.state !== 'over') add('room ' + member.room, member.room, { ...member, uuid: 'member ' + id, member: id });
  }
  for (const [id, call] of queued) {
    add('queued ' + id, null, { uuid: 'queued ' + id, party: call.to, state: 'queued', words: 'is to be called', with: [] });
  }
  return found;
}

/** The line between two who stand beside each other. */
export function line(one, other) {
  const states = [one.state, other.state];
  for (const state of ['rings', 'private', 'held', 'waits']) if (states.includes(state)) return state;
  return 'talks';
}

/** What a state is called when there is little room. */
export const WORD = {
  rings: 'rings', calls: 'calls', private: 'is asked in private', talks: 'talks', held: 'on hold', waits: 'waits',
  asked: 'is asked', streams: 'streams', hears: 'hears', parked: 'is parked', queued: 'is to be called', silent: 'alone', over: 'ended',
};
