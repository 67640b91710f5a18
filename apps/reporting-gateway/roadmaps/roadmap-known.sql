select exists (select 1 from agreements.commitment_versions where record = 'roadmap' and roadmap = $1) as known
