-- Of the rows in a state that nobody has, or whose node has died, so many as this node has room for. Nodes do not wait for each other.
with free as materialized (
    select request_id from transfers
    where state <> 'told' and state = :#${header.state} and due <= now()
    order by due
    limit cast(:#${bean:held.room(${header.state})} as integer)
    for update skip locked
)
update transfers t
set owner = :#${bean:held.node}, taken = taken + 1, due = now() + cast(:#${properties:lease} as interval)
from free
where t.request_id = free.request_id
returning t.*
