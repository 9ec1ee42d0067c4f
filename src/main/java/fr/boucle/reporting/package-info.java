/**
 * What leaves the house as files: a company's own records, the lists of a territory, reports and certificates. A report is
 * frozen: its {@link fr.boucle.reporting.Figures} and the lines that they rest on are kept as they were on its day, with
 * their SHA-256, and the database refuses to change them. Figures come from the ledger; counts from the views
 * {@code report_*}, which read across modules.
 */
@ApplicationModule(
        allowedDependencies = {
            "territory",
            "catalogue",
            "identity",
            "companies",
            "listings",
            "matching",
            "synergies",
            "impact"
        })
@NullMarked
package fr.boucle.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
