-- Whether anything was ever recorded under a code, whatever holds of it now.
select exists (select 1 from agreements.action_versions where $1 = 'instrument' and instrument = $2)
    or exists (select 1 from agreements.commitment_versions where $1 = 'commitment' and commitment = $2)
    or exists (select 1 from agreements.meeting_versions where $1 = 'meeting' and meeting = $2)
    or exists (select 1 from logistics.movement_versions where $1 = 'corridor' and corridor = $2)
    or exists (select 1 from logistics.service_versions where $1 = 'service' and service = $2)
    or exists (select 1 from logistics.stock_versions where $1 = 'hub' and hub = $2)
    or exists (select 1 from logistics.score_versions where $1 = 'index' and index = $2) as known
