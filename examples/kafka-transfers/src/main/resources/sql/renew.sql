-- What this node works on is nobody else's for as long as the node lives. A row that another node has taken meanwhile stays
-- the other one's.
update transfers
set due = now() + cast(:#${properties:lease} as interval)
where owner = :#${bean:held.node} and request_id in (:#in:rows) and state <> 'told'
