package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;

/** What a member's hat is made of. */
record MemberHatRow(CompanyId company, String name, Role role, Company.State state) {}
