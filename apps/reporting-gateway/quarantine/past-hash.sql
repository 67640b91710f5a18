-- The hash of the event of this name, if it was accepted and is over; null: it was not. By itself: on a cluster a function that reads what is spread cannot be asked
-- beside such a table.
select encode(stream.past_hash($1, $2, $3, $4), 'hex') as hash
