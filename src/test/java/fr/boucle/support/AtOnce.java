package fr.boucle.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people act at the same moment, each in a thread of its own. */
public final class AtOnce {
    private AtOnce() {}

    /** What came of it: a result for each that won, a failure for each that did not. */
    public record Results<T>(List<T> results, List<Throwable> failures) {
        public int won() {
            return results.size();
        }
    }

    public static <T> Results<T> run(List<Callable<T>> acts) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(acts.size());
        var ready = new CountDownLatch(acts.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var act : acts) {
                running.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return act.call();
                }));
            }
            var results = new ArrayList<T>();
            var failures = new ArrayList<Throwable>();
            for (var one : running) {
                try {
                    results.add(one.get());
                } catch (ExecutionException failed) {
                    failures.add(failed.getCause() == null ? failed : failed.getCause());
                }
            }
            return new Results<>(results, failures);
        } finally {
            pool.shutdownNow();
        }
    }
}
