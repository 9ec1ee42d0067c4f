package fr.boucle.notifications;

import java.util.List;

/**
 * Something to tell somebody, in words that the reader's language gives.
 *
 * @param key says what it is about, so that the same thing is told once however often its event comes
 * @param code the beginning of its message keys: {@code .subject}, {@code .text}, {@code .action}
 * @param path where the link leads, from the site's root
 */
record Message(String key, String code, List<String> arguments, String path) {}
