listen event_log
