update transfers set state = 'told', told = now(), owner = null
where request_id = :#${variable.row[request_id]} and state = 'ended'
