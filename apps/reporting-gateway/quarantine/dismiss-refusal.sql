-- When it was dismissed; null: there is none of that number that is open, of the owner and the streams.
select access.dismiss_refusal($1, $2, $3, $4, $5) as at
