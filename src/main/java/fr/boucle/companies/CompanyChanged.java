package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;

/** A company's name, sites or treatments changed. */
public record CompanyChanged(CompanyId company) {}
