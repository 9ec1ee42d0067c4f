package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;

/** Staff refused a company; its people read why. */
public record CompanyRefused(CompanyId company) {}
