-- The trail is still only added to, but for one thing: the address of a sign-in is forgotten after a year. The clocks of
-- two machines may differ: five days less are asked here than of the job.
create or replace function refuse_audit_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.act = 'account.signedIn' and old.at < now() - interval '360 days' and new.detail = ''
        and (new.id, new.at, new.account_id, new.act, new.subject)
            is not distinct from (old.id, old.at, old.account_id, old.act, old.subject) then
        return new;
    end if;
    raise exception 'the audit trail is only ever added to';
end $$;
drop trigger audit_entry_append_only on audit_entry;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_audit_change();
