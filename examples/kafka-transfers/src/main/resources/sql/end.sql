-- The one end of a request. Of all who ever had the row only the last one can write it, once.
update transfers
set state = 'ended', ended = now(), outcome = :#${header.CamelPlivoOutcome},
    code = cast(:#${header.CamelPlivoOutcomeCode} as integer), known_by = :#${header.CamelPlivoOutcomeKnownBy},
    reason = :#${header.reason}
where request_id = :#${variable.row[request_id]} and taken = :#${variable.row[taken]} and state = 'begun'
returning *
