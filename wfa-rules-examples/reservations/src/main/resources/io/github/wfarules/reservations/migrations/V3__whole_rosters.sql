-- The question and the answer as JSON: with both, anybody can have the roster certified again. Null for rosters that were
-- confirmed before.

alter table roster add column request_json text;
alter table roster add column roster_json text;
