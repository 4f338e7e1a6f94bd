-- A request that is there already stays as it is: its record came again, or its sender has repeated it.
insert into transfers (request_id, source, request, call_uuid, destination)
values (:#${body.id}, :#${variable.source}, :#${variable.original}, :#${body.callUuid}, :#${body.destination})
on conflict do nothing
