package fr.boucle.companies;

/** What a member may do inside the company: {@code MANAGER} also manages its people. */
public enum Role {
    MEMBER,
    MANAGER
}
