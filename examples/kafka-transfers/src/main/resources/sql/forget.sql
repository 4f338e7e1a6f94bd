-- Of what is told and old, and of what the component remembers of it.
with old as (
    delete from transfers where state = 'told' and told < now() - cast(:#${properties:keep.days} as integer) * interval '1 day'
)
delete from camel_messageprocessed where createdat < localtimestamp - cast(:#${properties:keep.days} as integer) * interval '1 day'
