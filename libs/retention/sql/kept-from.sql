select (select kept_from from stream.history) as history, (select kept_from from stream.quarantine_kept) as quarantine
