package fr.boucle.web;

/** What may stand in a cell of a table that a spreadsheet opens: what somebody typed can never become a formula. */
public final class Cell {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Cell() {}

    public static String inert(String written) {
        return !written.isEmpty() && STARTS_A_FORMULA.indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
    }
}
