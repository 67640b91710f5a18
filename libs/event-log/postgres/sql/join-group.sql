-- Every member of a group holds this lock, shared: that is how members are counted. Ends with the connection.
select pg_advisory_lock_shared(hashtextextended('event_log member ' || $1, 0))
