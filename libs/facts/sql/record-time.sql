select stream.record_time() as at
