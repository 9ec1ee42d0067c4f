-- What each company thinks of a suggestion: advice to staff.
alter table listing_match
    add offer_stance text,
    add offer_reason text,
    add offer_remark text,
    add need_stance text,
    add need_reason text,
    add need_remark text,
    add interest int not null default 0,
    add constraint listing_match_offer_reason check (offer_stance = 'NOT_FOR_US' or offer_reason is null),
    add constraint listing_match_need_reason check (need_stance = 'NOT_FOR_US' or need_reason is null);
