package fr.boucle.reporting.web;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.sun.management.OperatingSystemMXBean;
import fr.boucle.BoucleApplication;
import fr.boucle.impact.Days;
import fr.boucle.reporting.FunderReport;
import fr.boucle.reporting.FunderReports;
import fr.boucle.reporting.Scope;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures a report: {@code --synergies N} with four ledger lines each in one territory, written, then as PDF and as
 * workbook. Prints one line of JSON.
 */
final class ReportBench {
    private static final int YEAR = 2025;
    private static final int MEGABYTE = 1 << 20;
    private static final int LOOKED_EVERY = 10;
    private static final AtomicLong PEAK = new AtomicLong();

    private final ApplicationContext product;
    private final Territory here;
    private final TestActor staff;
    private final FunderReports reports;

    private ReportBench(ApplicationContext product) {
        this.product = product;
        here = TestTerritory.anew(product.getBean(Territories.class));
        staff = (TestActor) TestActor.staff(here.id());
        reports = product.getBean(FunderReports.class);
    }

    public static void main(String[] arguments) throws Exception {
        int synergies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
        try (var product = new SpringApplicationBuilder(BoucleApplication.class, TestDatabase.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0", "logging.level.root=warn", "spring.main.banner-mode=off")
                .run()) {
            watchTheHeap();
            var bench = new ReportBench(product);
            bench.fill(synergies);
            bench.measure(1_000 < synergies ? "warm" : "first");
            System.out.println(bench.measure("counted"));
        }
        System.exit(0);
    }

    /** What is used at most, rubbish included. */
    private static void watchTheHeap() {
        var watch = new Thread(() -> {
            var heap = ManagementFactory.getMemoryMXBean();
            while (true) {
                PEAK.accumulateAndGet(heap.getHeapMemoryUsage().getUsed(), Math::max);
                LockSupport.parkNanos(MILLISECONDS.toNanos(LOOKED_EVERY));
            }
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static long busy() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private void fill(int synergies) throws Exception {
        var database = product.getBean(JdbcClient.class);
        var script = new ClassPathResource("bench/report.sql").getContentAsString(StandardCharsets.UTF_8);
        for (var statement : script.split(";\n")) {
            database.sql(statement
                            .replace("$territory", here.id().toString())
                            .replace("$synergies", String.valueOf(synergies)))
                    .update();
        }
    }

    private String measure(String title) throws InterruptedException {
        PEAK.set(0);
        long busy = busy();
        var seen = new TreeSet<Integer>();
        long start = System.nanoTime();
        var scope = new Scope(Set.of(here.id()), Days.year(YEAR), null, null, null, null);
        var id = reports.ask(new FunderReport.Request(title, "", scope), staff);
        var report = reports.seenBy(id, staff);
        while (!report.isReady()) {
            MILLISECONDS.sleep(50);
            report = reports.seenBy(id, staff);
            seen.add(report.progress().done());
        }
        long written = System.nanoTime();
        var asked = report;
        long paper = bytes(out -> product.getBean(FunderPaper.class).print(asked, staff, Locale.FRENCH, out));
        long printed = System.nanoTime();
        long workbook = bytes(out -> product.getBean(FunderWorkbook.class).write(asked, staff, Locale.FRENCH, out));
        long end = System.nanoTime();
        return ("{\"bench\":\"report\",\"synergies\":%d,\"lines\":%d,\"write_ms\":%d,\"pdf_ms\":%d,\"xlsx_ms\":%d,\"total_ms\":%d,\"jvm_cpu_ms\":%d,"
                        + "\"pdf_kb\":%d,\"xlsx_kb\":%d,\"heap_peak_mb\":%d,\"heap_limit_mb\":%d,\"progress_steps_seen\":%d}")
                .formatted(
                        asked.progress().steps(),
                        lines(),
                        ms(start, written),
                        ms(written, printed),
                        ms(printed, end),
                        ms(start, end),
                        ms(busy, busy()),
                        paper / 1024,
                        workbook / 1024,
                        PEAK.get() / MEGABYTE,
                        Runtime.getRuntime().maxMemory() / MEGABYTE,
                        seen.size());
    }

    private long lines() {
        return product.getBean(JdbcClient.class)
                .sql("select count(*) from ledger_line where territory_id = ?")
                .param(here.id().value())
                .query(Long.class)
                .single();
    }

    private static long ms(long from, long until) {
        return (until - from) / 1_000_000;
    }

    /** How much was written; nothing is kept. */
    private static long bytes(Consumer<OutputStream> writing) {
        var count = new Counted();
        writing.accept(count);
        return count.bytes;
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) throws UncheckedIOException {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws UncheckedIOException {
            bytes += length;
        }
    }
}
