/** What can be done: all of it with the simulator's HTTP API. */

/** Does it; whoever asked is told of a refusal in the simulator's words. */
export async function act(path, body = {}, method = 'POST') {
  const answer = await fetch('/simulator/' + path, method === 'GET' ? {} : {
    method, headers: { 'Content-Type': 'application/json' }, ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    const allowed = (told.allowed ?? []).slice(0, 6).join(', ');
    throw new Error((told.error ?? `the simulator answered ${answer.status}`) + (allowed ? `; allowed: ${allowed}` : ''));
  }
  return told;
}

export const party = (number) => 'parties/' + encodeURIComponent(number);
export const call = (uuid, what) => `calls/${encodeURIComponent(uuid)}/${what}`;
