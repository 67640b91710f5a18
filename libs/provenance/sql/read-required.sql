select required_since as since from stream.owners_who_sign where owner = $1
