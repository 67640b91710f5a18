-- Never back: what was dropped does not come again.
update stream.history
   set kept_from = $1
 where kept_from is null or kept_from < $1
