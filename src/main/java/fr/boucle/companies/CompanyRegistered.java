package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;

/** A new company waits for staff. */
public record CompanyRegistered(CompanyId company) {}
