package fr.boucle.identity.web;

import java.util.List;

/** What is the same for everybody: sheets, scripts, fonts and icons. */
final class StaticPaths {
    static final String[] PATTERNS = {"/css/**", "/js/**", "/fonts/**", "/icons*.svg", "/favicon*.svg"};
    private static final List<String> BEGINNINGS = List.of("/css/", "/js/", "/fonts/", "/icons", "/favicon");

    private StaticPaths() {}

    static boolean matches(String path) {
        return BEGINNINGS.stream().anyMatch(path::startsWith);
    }
}
