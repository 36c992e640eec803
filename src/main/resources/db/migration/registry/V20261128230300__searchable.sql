-- What can be found of official documents: each with a number, by its number, subject, words, body and signer's title, and each that came in. What has
-- no number yet is not for everybody who sees the registers, so it is not looked for.
create view searchable_document with (security_invoker = true) as
select d.id, d.unit_code, d.subject as title, d.number_text as number, '{}'::smallint[] as criteria,
       concat_ws(' · ', b.name, d.signer_title, nullif(d.recipients, ''), said.words) as body, d.year, d.issued_on as day,
       '/registry/outgoing/' || d.id as path, null::uuid[] as positions
  from outgoing_document d join issuing_body b on b.id = d.body_id
  left join lateral (
       select string_agg(one.word #>> '{}', ' · ' order by one.path, one.place) as words
         from outgoing_version v,
              lateral (select 1 as path, w.word, w.place
                         from jsonb_path_query(v.content, 'strict $.**.words ? (@.type() == "string")') with ordinality w (word, place)
                       union all
                       select 2, w.word, w.place
                         from jsonb_path_query(v.content, 'strict $.**.items[*] ? (@.type() == "string")') with ordinality w (word, place)
                       union all
                       select 3, w.word, w.place
                         from jsonb_path_query(v.content, 'strict $.**.text ? (@.type() == "string")') with ordinality w (word, place)) one
        where v.document_id = d.id and v.number = d.text_version) said on true
 where d.number is not null;
create view searchable_arrival with (security_invoker = true) as
select i.id, i.unit_code, i.subject as title, i.number_text as number, '{}'::smallint[] as criteria,
       concat_ws(' · ', i.issuer, nullif(i.type, ''), b.name, nullif(i.given_to, ''), nullif(i.handling, '')) as body,
       i.year, i.arrived_on as day, '/registry/incoming/' || i.id as path, null::uuid[] as positions
  from incoming_document i join issuing_body b on b.id = i.body_id;
revoke all on searchable_document, searchable_arrival from ${product_role};
create index incoming_of_body on incoming_document (body_id);

select search_watch('DOCUMENT', 'outgoing_document', 'select id from touched');
select search_watch('DOCUMENT', 'issuing_body', 'select d.id from touched t join outgoing_document d on d.body_id = t.id where d.number is not null');
select search_watch('ARRIVAL', 'incoming_document', 'select id from touched');
select search_watch('ARRIVAL', 'issuing_body', 'select i.id from touched t join incoming_document i on i.body_id = t.id');
select search_refresh('DOCUMENT', array(select id::text from outgoing_document where number is not null));
select search_refresh('ARRIVAL', array(select id::text from incoming_document));
