-- With who signed its event, where it is signed.
select version.*, signer.by as signed_by
  from {{table}} version
  left join lateral (
    select jsonb_build_object('owner', owner, 'kid', kid, 'algorithm', algorithm, 'thumbprint', thumbprint,
                              'revokedAt', to_char(revoked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as by
      from stream.signatures
      join stream.owner_keys using (owner, kid)
     where (owner, stream, event_id, event_source) = (version.owner, $3, version.event_id, version.event_source)
  ) signer on true
 where (version.owner, version.version_id) in (select * from unnest($1 :: text[], $2 :: bigint[]))
