package fr.boucle.listings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads listings again, after the start, where the vocabulary is another than the one that read them. */
@Component
class ListingIndexUpkeep {
    private static final Logger log = LoggerFactory.getLogger(ListingIndexUpkeep.class);
    private static final int AT_ONCE = 100;

    private final ListingIndex index;
    private final ListingRepository listings;
    private final TransactionOperations transactions;

    ListingIndexUpkeep(ListingIndex index, ListingRepository listings, TransactionOperations transactions) {
        this.index = index;
        this.listings = listings;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void catchUp() {
        int all = 0;
        for (int read = readSome(); read > 0; read = readSome()) {
            all += read;
        }
        if (all > 0) {
            log.info("Search: {} listings read with this edition of the vocabulary", all);
        }
    }

    private int readSome() {
        Integer read = transactions.execute(status -> {
            var some = listings.findByIdIn(index.unread(AT_ONCE));
            some.forEach(index::put);
            return some.size();
        });
        return read == null ? 0 : read;
    }
}
