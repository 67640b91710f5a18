-- From when on all refused events are there, null: from the beginning; and up to which number those are that were refused before.
select kept_from as "from", dropped_to as "droppedTo" from stream.quarantine_kept
