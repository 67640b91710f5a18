-- With who signed its event, where it is signed.
select version.*,
       (select signed_by
          from stream.signers
         where (owner, stream, event_id, event_source) = (version.owner, $3, version.event_id, version.event_source))
  from {{table}} version
 where (owner, version_id) in (select * from unnest($1 :: text[], $2 :: bigint[]))
