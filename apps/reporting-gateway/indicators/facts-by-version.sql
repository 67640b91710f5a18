-- With who signed its event, where it is signed.
select version.*,
       (select signed_by
          from stream.signers
         where (owner, stream, event_id, event_source) = (version.owner, $3, version.event_id, version.event_source))
  from {{table}}($1, $2) version
