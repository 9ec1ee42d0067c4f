package fr.boucle.reporting;

import java.util.UUID;

/** A report is to be written. */
public record ReportAsked(UUID report) {}
