-- A record that is no request has come to its end. Its source is its name.
insert into transfers (request_id, source, request, state, reason, ended)
values (:#${variable.source}, :#${variable.source}, :#${body}, 'ended', :#${exception.message}, now())
on conflict do nothing
