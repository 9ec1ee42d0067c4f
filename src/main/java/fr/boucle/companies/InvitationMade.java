package fr.boucle.companies;

import java.util.UUID;

/** A colleague was invited; the letter is to be written. */
public record InvitationMade(UUID invitation) {}
