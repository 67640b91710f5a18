delete from stream.owners_who_sign where owner = $1
