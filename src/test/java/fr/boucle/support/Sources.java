package fr.boucle.support;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** The project's own files, for the tests that look after the house. */
public final class Sources {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Sources() {}

    /**
     * One file.
     *
     * @param name its path below its root, without the ending
     */
    public record Text(String name, Path path, String content) {
        /** The file as a tree; the XML parser leaves elements where they were written. */
        public Document html() {
            return Jsoup.parse(content, "", Parser.xmlParser().settings(ParseSettings.preserveCase));
        }

        public String fileName() {
            return path.getFileName().toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static Stream<Text> templates() {
        return files(TEMPLATES, ".html");
    }

    public static Stream<Text> java(String root) {
        return files(Path.of(root), ".java");
    }

    /** Every bundle of messages, {@code web_fr} and the like. */
    public static Stream<Text> messages() {
        return files(MESSAGES, ".properties");
    }

    public static Properties properties(Text bundle) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(bundle.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    public static Stream<Text> files(Path root, String ending) {
        try (var found = Files.walk(root)) {
            return found
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .map(path -> read(root, path))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text read(Path root, Path path) {
        try {
            var name = root.relativize(path).toString().replace('\\', '/').replaceFirst("\\.[a-z]+$", "");
            return new Text(name, path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
