package fr.boucle.home.web;

import fr.boucle.kernel.DataFile;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** How far the site follows the 106 criteria of RGAA 4.1, reckoned from {@code reference/rgaa.csv}. */
record Conformity(List<Criterion> criteria) {
    private static final int ENOUGH = 50;
    private static final LocalDate DECLARED = LocalDate.of(2026, 11, 22);

    /** {@code C} followed, {@code NC} not followed, {@code NA} without object here, {@code UNCHECKED} nobody has looked yet. */
    enum Status {
        C,
        NC,
        NA,
        UNCHECKED
    }

    /** The three words that the law knows. */
    enum State {
        FULL,
        PARTIAL,
        NONE
    }

    /** One criterion, and how its status is known. */
    record Criterion(String id, Status status, String how) {}

    static Conformity read() {
        return new Conformity(DataFile.lines("/reference/rgaa.csv").stream()
                .map(Conformity::criterion)
                .toList());
    }

    private static Criterion criterion(CSVRecord line) {
        return new Criterion(line.get("criterion"), Status.valueOf(line.get("status")), line.get("how"));
    }

    public List<Criterion> with(Status status) {
        return criteria.stream().filter(each -> each.status() == status).toList();
    }

    public List<Criterion> unchecked() {
        return with(Status.UNCHECKED);
    }

    public List<Criterion> failed() {
        return with(Status.NC);
    }

    public int followed() {
        return with(Status.C).size();
    }

    /** Those that have an object here. What nobody checked counts as not followed. */
    public int applicable() {
        return criteria.size() - with(Status.NA).size();
    }

    /** Rounded down: never better than the truth. */
    public int percentage() {
        return followed() * 100 / applicable();
    }

    public State state() {
        if (followed() == applicable()) {
            return State.FULL;
        }
        return percentage() >= ENOUGH ? State.PARTIAL : State.NONE;
    }

    public LocalDate declared() {
        return DECLARED;
    }
}
