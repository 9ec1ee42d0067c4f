package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;

/** Staff approved a company: what it had published while waiting may be seen now. */
public record CompanyJoined(CompanyId company) {}
