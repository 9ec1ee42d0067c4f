package fr.boucle.conversations;

/** Somebody said something in a conversation. */
public record MessagePosted(ConversationId conversation, long number) {}
