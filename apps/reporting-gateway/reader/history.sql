select kept_from as "historyFrom" from stream.history
