-- Not ended, or not told: any node may take it again, after a while.
update transfers
set owner = null, due = now() + cast(:#wait as integer) * interval '1 millisecond'
where request_id = :#${variable.row[request_id]} and taken = :#${variable.row[taken]} and state <> 'told'
